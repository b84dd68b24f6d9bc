package lantai;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the rooms, and the house rules that a compiler does not know. */
class ArchitectureTest {

  private static final String ROOT = "";

  /** Each room and those that it may use; the root may use all. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("text", Set.of()),
          entry("model", Set.of("text")),
          entry("read", Set.of("text", "model")),
          entry("link", Set.of("text", "model")),
          entry("history", Set.of("text")),
          entry("data", Set.of("text", "model", "link", "history")),
          entry("book", Set.of("text", "model", "link")),
          entry("page", Set.of("text", "model", "link", "history", "data")),
          entry("render", Set.of("text", "data", "page")),
          entry("check", Set.of("text", "history", "data", "page")),
          entry("publish", Set.of("text")),
          entry("preview", Set.of("text")),
          entry("tell", Set.of("text", "data")),
          entry("archive", Set.of("text", "model", "history", "data")),
          entry("export", Set.of("text", "history", "data", "archive")),
          entry("intake.extract", Set.of("text")),
          entry("intake.shape", Set.of("text", "intake.extract")),
          entry("intake", Set.of("text", "model", "read", "intake.extract", "intake.shape")),
          entry("draft", Set.of("text", "model", "link", "intake")));

  /** Each library and the rooms that it lives in. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          entry("com.vladsch.flexmark", Set.of("read")),
          entry("com.fasterxml.jackson.dataformat.yaml", Set.of("read")),
          entry("org.yaml.snakeyaml", Set.of("read")),
          entry("com.fasterxml.jackson.core", Set.of("read", "data")),
          entry("com.fasterxml.jackson.databind", Set.of("data")),
          entry("net.sourceforge.pinyin4j", Set.of("data", "intake")),
          entry("org.dhatim.fastexcel", Set.of("data")),
          entry("io.nayuki.qrcodegen", Set.of("render")),
          entry("io.ocfl", Set.of("archive")),
          entry("com.sun.net.httpserver", Set.of("preview")),
          entry("org.jsoup", Set.of("check", "export", "intake.extract")),
          entry("org.apache.pdfbox", Set.of("intake.extract")),
          entry("org.netpreserve.jwarc", Set.of("export")),
          entry("freemarker", Set.of("render")),
          entry("javax.xml", Set.of("intake.extract")),
          entry("picocli", Set.of(ROOT)));

  /** What would tie the output to a machine, its language or its clock. */
  private static final List<String> FORBIDDEN =
      List.of(
          "Locale\\.getDefault",
          "Charset\\.defaultCharset",
          "ZoneId\\.systemDefault",
          "String\\.format\\((?!\\s*Locale\\.)",
          "\\.formatted\\(",
          "\\.printf\\((?!\\s*Locale\\.)",
          "MessageFormat\\.format\\(",
          "\\.toLowerCase\\(\\s*\\)",
          "\\.toUpperCase\\(\\s*\\)",
          "\\.getBytes\\(\\s*\\)",
          "\\b(?:Local(?:Date|Time|DateTime)|ZonedDateTime|OffsetDateTime|Instant|Year)\\.now\\(",
          "System\\.currentTimeMillis",
          "new Date\\(\\s*\\)",
          "new Random\\(",
          "Math\\.random",
          "UUID\\.randomUUID",
          "new FileReader\\(",
          "new FileWriter\\(");

  /** What would change or remove what is kept: ocfl-java can, Lantai must not. */
  private static final List<String> UNKEEPING =
      List.of(
          "purgeObject",
          "rollbackToVersion",
          "OcflOption\\.OVERWRITE",
          "\\bOVERWRITE\\b",
          "replicateVersionAsHead",
          "commitStagedChanges",
          "purgeStagedChanges",
          "\\bbuildMutable\\b",
          "deleteObject");

  private static final Pattern NAMELESS =
      Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Common|Misc|Context)");

  private static final int LONGEST_FILE = 200;

  private final List<JavaFile> files = JavaFile.under(Path.of("src/main/java"));

  @Test
  void aRoomUsesOnlyTheRoomsBeforeIt() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      for (String used : matches("\\blantai\\.([a-z]+(?:\\.[a-z]+)*)\\.[A-Z*]", file.code())) {
        if (!file.room().equals(ROOT)
            && !used.equals(file.room())
            && !ARROWS.get(file.room()).contains(used)) {
          wrong.add(file + " uses lantai." + used);
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void everyRoomHasItsArrowsAndEveryArrowItsRoom() {
    Set<String> rooms = new TreeSet<>();
    files.forEach(file -> rooms.add(file.room()));
    rooms.remove(ROOT);

    assertEquals(new TreeSet<>(ARROWS.keySet()), rooms);
  }

  @Test
  void theRootListsTheRoomsEachAfterThoseThatItUses() throws IOException {
    String map = Files.readString(Path.of("src/main/java/lantai/package-info.java"));
    List<String> listed = matches("<li>\\{@link lantai\\.([a-z]+)\\}", map);
    Set<String> rooms = new TreeSet<>();
    ARROWS.keySet().forEach(room -> rooms.add(house(room)));
    Set<String> wrong = new TreeSet<>();
    ARROWS.forEach(
        (room, used) -> {
          for (String each : used) {
            if (!house(each).equals(house(room))
                && listed.indexOf(house(each)) >= listed.indexOf(house(room))) {
              wrong.add(room + " is listed before " + each);
            }
          }
        });

    assertEquals(rooms, new TreeSet<>(listed));
    assertNone(wrong);
  }

  /** A room within a room is told of by the outer one's own package-info. */
  private static String house(String room) {
    return room.replaceFirst("\\..*", "");
  }

  @Test
  void noRoomUsesTheRoot() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      if (!file.room().equals(ROOT) && !matches("\\b(lantai)\\.[A-Z]", file.code()).isEmpty()) {
        wrong.add(file.toString());
      }
    }
    assertNone(wrong);
  }

  @Test
  void aLibraryIsUsedInItsOwnRoomsOnly() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      LIBRARIES.forEach(
          (library, rooms) -> {
            boolean used =
                !matches("(?<![\\w.])(" + Pattern.quote(library) + ")\\.", file.code()).isEmpty();
            if (used && !rooms.contains(file.room())) {
              wrong.add(file + " uses " + library);
            }
          });
    }
    assertNone(wrong);
  }

  @Test
  void everyImportedLibraryHasARoom() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      for (String name : matches("(?m)^import (?:static )?([\\w.*]+);", file.code())) {
        boolean known =
            Stream.concat(Stream.of("java", "lantai"), LIBRARIES.keySet().stream())
                .anyMatch(prefix -> name.startsWith(prefix + "."));
        if (!known) {
          wrong.add(file + " imports " + name);
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<String> wrong = new TreeSet<>();
    Map<String, List<JavaFile>> byRoom = files.stream().collect(groupingBy(JavaFile::room));
    byRoom.forEach(
        (room, inside) -> {
          if (inside.stream().noneMatch(file -> file.name().equals("package-info"))) {
            wrong.add("lantai." + room);
          }
        });
    assertNone(wrong);
  }

  @Test
  void classesAreNamedForWhatTheyAre() {
    Set<String> wrong = new TreeSet<>();
    for (Class<?> type : MainClasses.all()) {
      if (NAMELESS.matcher(type.getSimpleName()).matches() && !isTheViewOfAPassage(type)) {
        wrong.add(type.getName());
      }
    }
    assertNone(wrong);
  }

  /** {@code Pieces.Context} is a piece of text around a find, not a bag of things. */
  private static boolean isTheViewOfAPassage(Class<?> type) {
    return type.getName().equals("lantai.page.Pieces$Context");
  }

  @Test
  void nothingStaticEverChanges() {
    Set<String> wrong = new TreeSet<>();
    for (Class<?> type : MainClasses.all()) {
      for (Field field : type.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers) && !field.isSynthetic()) {
          wrong.add(type.getName() + "." + field.getName());
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void nothingDependsOnTheMachineItsLanguageOrItsClock() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      for (String pattern : FORBIDDEN) {
        if (!matches("(" + pattern + ")", file.code()).isEmpty() && !mayAsk(file, pattern)) {
          wrong.add(file + " has " + pattern);
        }
      }
    }
    assertNone(wrong);
  }

  /** In which language to speak to whoever runs a command is the machine's to say. */
  private static boolean mayAsk(JavaFile file, String pattern) {
    return file.toString().equals("lantai.Language") && pattern.equals("Locale\\.getDefault");
  }

  @Test
  void nothingThatIsKeptCanBeChangedOrRemoved() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      for (String pattern : UNKEEPING) {
        if (!matches("(" + pattern + ")", file.code()).isEmpty()) {
          wrong.add(file + " has " + pattern);
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void noFileIsLongerThanAReaderCanHold() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      if (file.lines() > LONGEST_FILE) {
        wrong.add(file + " has " + file.lines() + " lines");
      }
    }
    assertNone(wrong);
  }

  private static List<String> matches(String pattern, String code) {
    Matcher matcher = Pattern.compile(pattern).matcher(code);
    return matcher.results().map(found -> found.group(1)).toList();
  }

  private static void assertNone(Set<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> wrong.stream().collect(joining("\n", "\n", "\n")));
  }
}
