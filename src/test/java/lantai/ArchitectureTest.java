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
import lantai.acceptance.MainClasses;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the rooms, and the house rules that a compiler does not know. */
class ArchitectureTest {

  private static final String ROOT = "";

  /** Each room and those that it may use; the root may use all. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("chinese", Set.of()),
          entry("concurrent", Set.of()),
          entry("diagnostics", Set.of("chinese")),
          entry("json", Set.of()),
          entry("diagnostics.format", Set.of("diagnostics", "json")),
          entry("output", Set.of("diagnostics")),
          entry("model", Set.of("chinese", "diagnostics")),
          entry("content", Set.of("chinese", "concurrent", "diagnostics", "model", "output")),
          entry("link", Set.of("chinese", "concurrent", "diagnostics", "model")),
          entry("archive.history", Set.of("diagnostics")),
          entry(
              "site.data",
              Set.of(
                  "archive.history",
                  "chinese",
                  "concurrent",
                  "diagnostics",
                  "json",
                  "link",
                  "model",
                  "output")),
          entry("site.epub", Set.of("chinese", "link", "model", "output")),
          entry(
              "site.page",
              Set.of(
                  "archive.history",
                  "chinese",
                  "diagnostics",
                  "json",
                  "link",
                  "model",
                  "output",
                  "site.data")),
          entry("site.html", Set.of("concurrent", "diagnostics", "json", "output", "site.page")),
          entry(
              "site.check",
              Set.of("archive.history", "diagnostics", "json", "output", "site.data", "site.page")),
          entry("site", Set.of()),
          entry(
              "build",
              Set.of(
                  "archive.history",
                  "concurrent",
                  "content",
                  "diagnostics",
                  "link",
                  "model",
                  "output",
                  "site.check",
                  "site.data",
                  "site.epub",
                  "site.html",
                  "site.page")),
          entry("preview", Set.of("concurrent", "diagnostics", "output")),
          entry(
              "archive",
              Set.of("archive.history", "diagnostics", "json", "model", "output", "site.data")),
          entry("archive.export", Set.of("archive", "archive.history", "json", "output")),
          entry("archive.s3", Set.of("archive")),
          entry("importer.extract", Set.of("chinese", "diagnostics")),
          entry("importer.structure", Set.of("chinese", "importer.extract", "model")),
          entry(
              "importer",
              Set.of(
                  "chinese",
                  "content",
                  "diagnostics",
                  "importer.extract",
                  "importer.structure",
                  "model",
                  "output")),
          entry("importer.draft", Set.of("chinese", "diagnostics", "importer", "link", "model")),
          entry(
              "cli",
              Set.of(
                  "archive",
                  "archive.export",
                  "archive.history",
                  "build",
                  "concurrent",
                  "diagnostics",
                  "diagnostics.format",
                  "importer",
                  "importer.draft",
                  "importer.extract",
                  "json",
                  "model",
                  "output",
                  "preview",
                  "site.check",
                  "site.data")));

  /** Each library and the rooms that it lives in. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          entry("com.vladsch.flexmark", Set.of("content")),
          entry("com.github.difflib", Set.of("archive.history")),
          entry("com.fasterxml.jackson.jr", Set.of("json")),
          entry("com.fasterxml.jackson.dataformat.yaml", Set.of("content")),
          entry("org.yaml.snakeyaml", Set.of("content")),
          entry("com.fasterxml.jackson.core", Set.of("content", "json")),
          entry("com.fasterxml.jackson.databind", Set.of("json", "site.data")),
          entry("net.sourceforge.pinyin4j", Set.of("chinese")),
          entry("org.dhatim.fastexcel", Set.of("site.data")),
          entry("io.nayuki.qrcodegen", Set.of("site.html")),
          entry("io.ocfl", Set.of("archive")),
          entry("software.amazon.awssdk", Set.of("archive.s3")),
          entry("com.sun.net.httpserver", Set.of("preview")),
          entry("org.jsoup", Set.of("site.check", "archive.export", "importer.extract")),
          entry("org.apache.pdfbox", Set.of("importer.extract")),
          entry("org.netpreserve.jwarc", Set.of("archive.export")),
          entry("freemarker", Set.of("site.html")),
          entry("javax.xml", Set.of("importer.extract")),
          entry("picocli", Set.of(ROOT, "cli")));

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

  private static final int LONGEST_FILE = 300;

  private final List<JavaFile> files = JavaFile.under(Path.of("src/main/java"));

  @Test
  void aRoomUsesOnlyTheRoomsBeforeIt() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      for (String used : matches("\\blantai\\.([a-z0-9]+(?:\\.[a-z]+)*)\\.[A-Z*]", file.code())) {
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
    List<String> listed = matches("<li>\\{@link lantai\\.([a-z0-9.]+)\\}", map);
    Set<String> rooms = new TreeSet<>(ARROWS.keySet());
    Set<String> wrong = new TreeSet<>();
    ARROWS.forEach(
        (room, used) -> {
          for (String each : used) {
            if (listed.indexOf(each) >= listed.indexOf(room)) {
              wrong.add(room + " is listed before " + each);
            }
          }
        });

    assertEquals(rooms, new TreeSet<>(listed));
    assertNone(wrong);
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
            Stream.concat(Stream.of("java", "lantai", "org.jspecify"), LIBRARIES.keySet().stream())
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
      if (NAMELESS.matcher(type.getSimpleName()).matches()) {
        wrong.add(type.getName());
      }
    }
    assertNone(wrong);
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
    return file.toString().equals("lantai.cli.Language") && pattern.equals("Locale\\.getDefault");
  }

  @Test
  void nothingThatIsKeptCanBeChangedOrRemoved() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      for (String pattern : UNKEEPING) {
        if (matches("(" + pattern + ")", file.code()).size() > allowed(file, pattern)) {
          wrong.add(file + " has " + pattern);
        }
      }
    }
    assertNone(wrong);
  }

  /**
   * An object store knows no rename: what goes into quarantine is copied there and then removed,
   * and a lock is an object that goes when its holder does. ocfl-java is not asked for either.
   */
  private static int allowed(JavaFile file, String pattern) {
    return file.toString().equals("lantai.archive.s3.S3Backend") && pattern.equals("deleteObject")
        ? 2
        : 0;
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
