package lantai;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import lantai.acceptance.MainClasses;
import org.junit.jupiter.api.Test;

/** Checks dependencies between packages, and conventions that the compiler does not check. */
class ArchitectureTest {

  private static final String ROOT = "root";

  /** The packages that each package may use. The root package may use all. */
  private static final Map<String, Set<String>> MAY_USE =
      table(
          """
          chinese:
          concurrent:
          diagnostics: chinese
          json:
          diagnostics.format: diagnostics json
          output: diagnostics
          model.table: diagnostics json
          addresses: chinese json model.table
          model: addresses chinese diagnostics model.table
          content: addresses chinese concurrent diagnostics json model model.table output
          content.edit: diagnostics output
          link: addresses chinese concurrent diagnostics model model.table
          archive.history: addresses chinese model model.table
          site.data: addresses archive.history chinese concurrent diagnostics json link model model.table \
             output
          site.epub: chinese diagnostics link model model.table output
          site.page: addresses archive.history chinese diagnostics json link model model.table output \
             site.data
          site.html: concurrent diagnostics json model output site.page
          site.check: archive.history diagnostics json model model.table output site.data \
             site.page
          build: addresses archive.history concurrent content diagnostics link model output site.check \
             site.data site.epub site.html site.page
          preview: concurrent diagnostics output
          archive: archive.history diagnostics json model output site.data
          archive.export: archive archive.history json output
          archive.s3: archive output
          importer.extract: chinese diagnostics
          importer.extract.list: chinese
          importer.extract.office: chinese diagnostics importer.extract importer.extract.list
          importer.extract.docx: importer.extract importer.extract.list importer.extract.office
          importer.extract.odt: importer.extract importer.extract.list importer.extract.office
          importer.extract.doc: importer.extract importer.extract.list importer.extract.office
          importer.extract.rtf: importer.extract importer.extract.list importer.extract.office
          importer.extract.html: chinese diagnostics importer.extract importer.extract.list
          importer.extract.pdf: chinese diagnostics importer.extract
          importer.extract.format: diagnostics importer.extract importer.extract.doc importer.extract.docx \
             importer.extract.html importer.extract.odt importer.extract.pdf importer.extract.rtf
          importer.structure: chinese diagnostics importer.extract model
          importer: chinese concurrent content content.edit diagnostics importer.extract importer.extract.format \
             importer.structure model model.table output
          importer.draft: chinese content.edit diagnostics importer link model model.table
          review: chinese content content.edit diagnostics importer.draft json link model \
             model.table output preview
          cli: addresses archive archive.export archive.history build concurrent content content.edit diagnostics \
             diagnostics.format importer importer.draft importer.extract json model output \
             preview review site.check site.data site.html
          """);

  /** Each library and the packages that may use it. */
  private static final Map<String, Set<String>> LIBRARIES =
      table(
          """
          com.vladsch.flexmark: content
          com.github.difflib: addresses archive.history
          com.fasterxml.jackson.jr: json
          com.fasterxml.jackson.dataformat.yaml: content
          org.yaml.snakeyaml: content content.edit
          com.fasterxml.jackson.core: content json
          net.sourceforge.pinyin4j: chinese
          org.dhatim.fastexcel: site.data
          io.nayuki.qrcodegen: site.html
          io.ocfl: archive
          software.amazon.awssdk: archive.s3
          com.sun.net.httpserver: preview
          org.jsoup: site.check archive.export importer.extract.html
          org.apache.pdfbox: importer.extract.pdf
          org.apache.poi: importer.extract.doc
          org.netpreserve.jwarc: archive.export
          freemarker: site.html
          javax.xml: importer.extract.docx importer.extract.odt importer.extract.office
          org.w3c.dom: importer.extract.docx importer.extract.odt importer.extract.office
          org.xml.sax: importer.extract.docx importer.extract.odt importer.extract.office
          picocli: cli root
          """);

  /** Code that makes the output depend on the machine, its language or its clock. */
  private static final List<String> NOT_REPRODUCIBLE =
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

  /** Calls of ocfl-java and S3 that change or delete archived files. */
  private static final List<String> DESTRUCTIVE =
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

  private static final Pattern VAGUE_NAME =
      Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Common|Misc|Context)");

  private static final int MAX_FILE_LINES = 300;

  private static final int MAX_MEDIAN_LINES = 70;

  private static final int BUILDER_THRESHOLD = 8;

  private static final List<String> TEXTS =
      List.of("README.md", "pom.xml", "src/main/resources/lantai/messages.properties");

  private final List<JavaFile> files = JavaFile.under(Path.of("src/main/java"));

  @Test
  void packagesUseOnlyThePackagesAllowed() {
    Set<String> wrong = new TreeSet<>();
    Map<String, Set<String>> dependencies = dependencies();
    dependencies.remove(ROOT);
    dependencies.forEach(
        (from, used) ->
            used.stream()
                .filter(to -> !MAY_USE.get(from).contains(to))
                .forEach(to -> wrong.add(from + " uses " + to)));
    assertNone(wrong);
  }

  /**
   * Without such a cycle, classes of different packages cannot refer to each other in a cycle
   * either.
   */
  @Test
  void packagesHaveNoCycle() {
    Map<String, Set<String>> left = new TreeMap<>(dependencies());
    while (left.values().removeIf(used -> used.stream().noneMatch(left::containsKey))) {
      // The removed packages do not depend on any package of a cycle.
    }
    assertEquals(Map.of(), left);
  }

  @Test
  void packageInfoOfTheRootListsPackagesAfterThoseThatTheyUse() throws IOException {
    String map = Files.readString(Path.of("src/main/java/lantai/package-info.java"));
    List<String> listed =
        Pattern.compile("<li>\\{@link lantai\\.([a-z0-9.]+)\\}")
            .matcher(map)
            .results()
            .map(match -> match.group(1))
            .toList();
    Set<String> wrong = new TreeSet<>();
    MAY_USE.forEach(
        (user, all) ->
            all.stream()
                .filter(used -> listed.indexOf(used) >= listed.indexOf(user))
                .forEach(used -> wrong.add(user + " is listed before " + used)));
    Set<String> packages = files.stream().map(JavaFile::packageName).collect(toSet());
    packages.remove(ROOT);

    assertEquals(packages, MAY_USE.keySet());
    assertEquals(packages, Set.copyOf(listed));
    assertNone(wrong);
  }

  @Test
  void librariesAreUsedInTheirPackagesOnly() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      LIBRARIES.forEach(
          (library, users) -> {
            if (!users.contains(file.packageName())
                && file.has("(?<![\\w.])" + Pattern.quote(library) + "\\.")) {
              wrong.add(file + " uses " + library);
            }
          });
    }
    assertNone(wrong);
  }

  @Test
  void everyImportedLibraryIsListed() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      for (String name : file.find("(?m)^import (?:static )?([\\w.*]+);")) {
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
  void everyPackageIsDescribedAndNullMarked() {
    Set<String> wrong = new TreeSet<>();
    files.forEach(file -> wrong.add(file.packageName()));
    for (JavaFile file : files) {
      if (file.name().equals("package-info") && file.has("@NullMarked")) {
        wrong.remove(file.packageName());
      }
    }
    assertNone(wrong);
  }

  @Test
  void classNamesAreSpecific() {
    Set<String> wrong = new TreeSet<>();
    for (Class<?> type : MainClasses.all()) {
      if (VAGUE_NAME.matcher(type.getSimpleName()).matches()) {
        wrong.add(type.getName());
      }
    }
    assertNone(wrong);
  }

  @Test
  void noSimpleClassNameIsUsedTwice() {
    Map<String, Set<String>> byName = new TreeMap<>();
    for (Class<?> type : MainClasses.all()) {
      if (!type.isAnonymousClass() && !type.getSimpleName().equals("package-info")) {
        byName.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>()).add(type.getName());
      }
    }
    for (String root : List.of("src/test/java", "src/benchmark/java")) {
      for (JavaFile file : JavaFile.under(Path.of(root))) {
        byName.computeIfAbsent(file.name(), name -> new TreeSet<>()).add(file.toString());
      }
    }
    byName.values().removeIf(types -> types.size() == 1);

    assertEquals(Map.of(), byName);
  }

  @Test
  void staticFieldsAreFinal() {
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

  /** Such a record has a builder or nested records, so that no two components are confused. */
  @Test
  void longRecordsAreNotConstructedPositionally() {
    Set<String> wrong = new TreeSet<>();
    for (Class<?> type : MainClasses.all()) {
      if (type.isRecord() && type.getRecordComponents().length >= BUILDER_THRESHOLD) {
        String outermost = type.getName().replaceFirst("\\$.*", "");
        files.stream()
            .filter(file -> !file.toString().equals(outermost))
            .filter(file -> file.has("\\bnew (?:\\w+\\.)?" + type.getSimpleName() + "\\("))
            .forEach(file -> wrong.add(file + " constructs " + type.getSimpleName()));
      }
    }
    assertNone(wrong);
  }

  @Test
  void nothingDependsOnTheMachineItsLanguageOrItsClock() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      NOT_REPRODUCIBLE.stream()
          .filter(file::has)
          .filter(pattern -> !isLanguageOfMessages(file, pattern))
          .forEach(pattern -> wrong.add(file + " has " + pattern));
    }
    assertNone(wrong);
  }

  private static boolean isLanguageOfMessages(JavaFile file, String pattern) {
    return file.toString().equals("lantai.cli.Language") && pattern.equals("Locale\\.getDefault");
  }

  @Test
  void archivedFilesAreNeverChangedOrDeleted() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      for (String pattern : DESTRUCTIVE) {
        if (file.find("(" + pattern + ")").size() > allowed(file, pattern)) {
          wrong.add(file + " has " + pattern);
        }
      }
    }
    assertNone(wrong);
  }

  /**
   * Deleting is allowed for the object that is a lock: when it is released, or if conditions are
   * ignored.
   */
  private static int allowed(JavaFile file, String pattern) {
    return file.toString().equals("lantai.archive.s3.S3Backend") && pattern.equals("deleteObject")
        ? 1
        : 0;
  }

  @Test
  void filesAreShort() {
    Set<String> wrong = new TreeSet<>();
    for (JavaFile file : files) {
      if (file.lines() > MAX_FILE_LINES) {
        wrong.add(file + " has " + file.lines() + " lines");
      }
    }
    assertNone(wrong);
    List<Integer> lengths = files.stream().map(JavaFile::lines).sorted().toList();
    int median = lengths.get(lengths.size() / 2);
    assertTrue(median <= MAX_MEDIAN_LINES, () -> "half of the files are longer than " + median);
  }

  @Test
  void forbiddenWordsAreNotUsed() {
    Set<String> wrong = new TreeSet<>();
    for (String root : List.of("src/main/java", "src/test/java", "src/benchmark/java")) {
      for (JavaFile file : JavaFile.under(Path.of(root))) {
        if (!file.name().equals("ForbiddenWords")) {
          wrong.addAll(ForbiddenWords.in(file.path()));
        }
      }
    }
    for (String text : TEXTS) {
      wrong.addAll(ForbiddenWords.in(Path.of(text)));
    }
    assertNone(wrong);
  }

  /** Returns the packages that each package uses, by its class files. */
  private static Map<String, Set<String>> dependencies() {
    StringWriter report = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(report),
            new PrintWriter(report),
            "-verbose:package",
            "-filter:none",
            "--regex",
            "lantai(\\..*)?",
            MainClasses.folder().toString());
    Map<String, Set<String>> dependencies = new TreeMap<>();
    Pattern.compile("(?m)^ +(lantai\\S*) +-> (lantai\\S*)")
        .matcher(report.toString())
        .results()
        .filter(edge -> !edge.group(1).equals(edge.group(2)))
        .forEach(
            edge ->
                dependencies
                    .computeIfAbsent(JavaFile.shortName(edge.group(1)), from -> new TreeSet<>())
                    .add(JavaFile.shortName(edge.group(2))));
    return dependencies;
  }

  private static Map<String, Set<String>> table(String lines) {
    return lines
        .lines()
        .map(line -> line.split(":", 2))
        .collect(toMap(entry -> entry[0], entry -> words(entry[1])));
  }

  private static Set<String> words(String line) {
    return line.isBlank() ? Set.of() : Set.of(line.trim().split("\\s+"));
  }

  private static String name(String packageName) {
    return packageName.equals(ROOT) ? "lantai" : "lantai." + packageName;
  }

  private static void assertNone(Set<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> wrong.stream().collect(joining("\n", "\n", "\n")));
  }
}
