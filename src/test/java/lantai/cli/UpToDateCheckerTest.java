package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.output.SiteFile;
import lantai.output.TestPublisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpToDateCheckerTest {

  private static final String MESSAGE = "site is up to date";

  /** Long after the files of a test were made, in milliseconds. */
  private static final long LATER = 4_000_000_000_000L;

  @TempDir Path folder;

  private Path site;
  private Path program;

  @BeforeEach
  void build() throws IOException {
    site = folder.resolve("site");
    program = write("program/lantai.jar", "程序");
    write("program/library.jar", "库");
    write("content/a.md", "甲");
    write("content/goals/b.yaml", "乙");
    write("templates/page.ftlh", "丙");
    write("store/a/inventory.json", "{}");
    List<SiteFile> files = List.of(SiteFile.of("index.html", "甲"), SiteFile.of("a/b.html", "乙"));
    TestPublisher.publish(files, site, false);
    record(LATER);
  }

  @Test
  void ifNothingChangedTheMessageIsReturnedEachTime() {
    assertEquals(Optional.of(MESSAGE), message());
    assertEquals(Optional.of(MESSAGE), message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/a.md",
        "content/goals/b.yaml",
        "content/new.md",
        "templates/page.ftlh",
        "program/lantai.jar",
        "program/library.jar",
        "store/a/inventory.json",
        "store/1/2/3/4/inventory.json",
        "site/a/b.html",
        "site/x"
      })
  void aChangedOrNewFileIsFound(String file) throws IOException {
    write(file, "另一样");

    assertEquals(Optional.empty(), message());
  }

  @Test
  void folderOfTemplatesThatAppearsIsFound() throws IOException {
    Files.delete(folder.resolve("templates/page.ftlh"));
    Files.delete(folder.resolve("templates"));
    record(LATER);
    assertEquals(Optional.of(MESSAGE), message());

    write("templates/page.ftlh", "丙");

    assertEquals(Optional.empty(), message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"store/a/other.json", "store/1/2/3/4/5/inventory.json", "elsewhere/a.md"})
  void otherFilesDoNotMatter(String file) throws IOException {
    write(file, "另一样");

    assertEquals(Optional.of(MESSAGE), message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/a.md", "site/index.html", "site/SHA256SUMS"})
  void aDeletedFileIsFound(String file) throws IOException {
    Files.delete(folder.resolve(file));

    assertEquals(Optional.empty(), message());
  }

  @Test
  void aFileOfTheSameSizeAndModificationTimeIsFoundIfTheSystemHasStatusChangeTimes()
      throws IOException {
    Path file = folder.resolve("content/a.md");
    FileTime time = Files.getLastModifiedTime(file);
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    write("content/a.md", unix ? "丁" : "丁丁");
    Files.setLastModifiedTime(file, time);

    assertEquals(Optional.empty(), message());
  }

  @Test
  void otherArgumentsOrAnotherLanguageAreAnotherBuild() {
    String out = "--out=" + site;
    assertEquals(Optional.empty(), check(LATER, Language.EN, "build", "--adopt", out).message());
    assertEquals(Optional.empty(), check(LATER, Language.ZH, "build", out).message());
    assertEquals(Optional.empty(), check(LATER, Language.EN, "build\t" + out).message());
    assertEquals(Optional.empty(), check(LATER, Language.EN, "build", "--out").message());
  }

  @Test
  void siteCanBeASeparateArgument() throws IOException {
    UpToDateChecker check = check(LATER, Language.EN, "build", "--out", site.toString());
    check.record(site, inputs(), MESSAGE);

    assertEquals(Optional.of(MESSAGE), check.message());
    assertEquals(Optional.empty(), message());
  }

  /** Two changes within a tick of the clock may leave the same size and time. */
  @ParameterizedTest
  @CsvSource({"0, false", "1999, false", "2000, false", "2001, true", "60000, true"})
  void aBuildThatBeganWithinTwoSecondsOfAChangeIsNotRecorded(long after, boolean recorded)
      throws IOException {
    record(newestInput() + after);

    assertEquals(recorded ? Optional.of(MESSAGE) : Optional.empty(), message());
  }

  @Test
  void aProgramThatIsNotOneFileIsNotRecorded() throws IOException {
    program = folder.resolve("program");
    record(LATER);

    assertEquals(Optional.empty(), message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "message", "message\nbuild\n", "message\nbuild\na\tb\n\0"})
  void aDamagedRecordIsIgnored(String text) throws IOException {
    write(".site.lantai/up-to-date", text);

    assertEquals(Optional.empty(), message());
  }

  private void record(long start) throws IOException {
    check(start, Language.EN, "build", "--out=" + site).record(site, inputs(), MESSAGE);
  }

  private Optional<String> message() {
    return check(LATER, Language.EN, "build", "--out=" + site).message();
  }

  private UpToDateChecker check(long start, Language language, String... arguments) {
    Clock clock = Clock.fixed(Instant.ofEpochMilli(start), ZoneOffset.UTC);
    return new UpToDateChecker(List.of(arguments), language, program, clock);
  }

  private List<Path> inputs() {
    return Stream.of("content", "templates", "store").map(folder::resolve).toList();
  }

  private long newestInput() throws IOException {
    String time =
        folder.getFileSystem().supportedFileAttributeViews().contains("unix")
            ? "unix:ctime"
            : "lastModifiedTime";
    long newest = 0;
    for (String input : List.of("content", "templates", "store", "program")) {
      try (Stream<Path> walk = Files.walk(folder.resolve(input))) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          newest = Math.max(newest, ((FileTime) Files.getAttribute(file, time)).toMillis());
        }
      }
    }
    return newest;
  }

  private Path write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    return Files.writeString(folder.resolve(path), text);
  }
}
