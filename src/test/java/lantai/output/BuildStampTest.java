package lantai.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildStampTest {

  /** Long after the files of a test were made. */
  private static final long LATER = 4_000_000_000_000L;

  @TempDir Path folder;

  private Path content;
  private Path site;

  @BeforeEach
  void build() throws IOException {
    content = folder.resolve("content");
    site = folder.resolve("site");
    write("content/a.md", "甲");
    write("content/goals/b.yaml", "乙");
    Publisher.publish(List.of(SiteFile.of("index.html", "甲"), SiteFile.of("a/b.html", "乙")), site);
    BuildStamp.keep(site, "order", inputs(), "2 3", LATER);
  }

  @Test
  void whereNothingChangedWhatWasSaidIsSaidAgain() throws IOException {
    assertEquals(Optional.of("2 3"), said("order"));
    assertEquals(Optional.of("2 3"), said("order"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/a.md",
        "content/goals/b.yaml",
        "content/new.md",
        "site/a/b.html",
        "site/x"
      })
  void aFileThatIsOtherOrNewEndsIt(String file) throws IOException {
    write(file, "另一样");

    assertEquals(Optional.empty(), said("order"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/a.md", "site/index.html", "site/SHA256SUMS"})
  void aFileThatIsGoneEndsIt(String file) throws IOException {
    Files.delete(folder.resolve(file));

    assertEquals(Optional.empty(), said("order"));
  }

  @Test
  void anotherOrderIsAnotherBuild() throws IOException {
    assertEquals(Optional.empty(), said("another"));
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsNotTakenForTheSameWhereTheSystemTells() throws IOException {
    Path file = content.resolve("a.md");
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      FileTime time = Files.getLastModifiedTime(file);
      write("content/a.md", "丙");
      Files.setLastModifiedTime(file, time);
    } else {
      write("content/a.md", "丙丙");
    }

    assertEquals(Optional.empty(), said("order"));
  }

  @Test
  void ofABuildRightAfterAnEditThereIsNoReceipt() throws IOException {
    long now = Files.getLastModifiedTime(content.resolve("a.md")).toMillis();
    BuildStamp.keep(site, "order", inputs(), "2 3", now);

    assertEquals(Optional.empty(), said("order"));
  }

  @Test
  void ofAFolderMayCountOnlyFilesOfOneNameAndNotTooDeep() throws IOException {
    write("store/a/inventory.json", "{}");
    List<TrackedInput> inputs =
        List.of(new TrackedInput(folder.resolve("store"), 2, "inventory.json"));
    BuildStamp.keep(site, "order", inputs, "2 3", LATER);

    write("store/a/other.json", "{}");
    write("store/a/b/inventory.json", "{}");
    assertEquals(Optional.of("2 3"), said("order"));

    write("store/b/inventory.json", "{}");
    assertEquals(Optional.empty(), said("order"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "2 3", "2 3\norder\na\tb\n", "2 3\norder\na\tb\tc\n", "2 3\norder\n\0"})
  void whatIsNoReceiptIsPassedOver(String text) throws IOException {
    write(".site.lantai/receipt", text);

    assertEquals(Optional.empty(), said("order"));
  }

  private List<TrackedInput> inputs() {
    return List.of(TrackedInput.of(content), TrackedInput.of(folder.resolve("none")));
  }

  private Optional<String> said(String order) throws IOException {
    return BuildStamp.said(site, order);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}
