package lantai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import lantai.text.SiteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

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
    receipt("order").keep("2 3", LATER);
  }

  @Test
  void whereNothingChangedWhatWasSaidIsSaidAgain() throws IOException {
    assertEquals(Optional.of("2 3"), receipt("order").stillGood());
    assertEquals(Optional.of("2 3"), receipt("order").stillGood());
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

    assertEquals(Optional.empty(), receipt("order").stillGood());
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/a.md", "site/index.html", "site/SHA256SUMS"})
  void aFileThatIsGoneEndsIt(String file) throws IOException {
    Files.delete(folder.resolve(file));

    assertEquals(Optional.empty(), receipt("order").stillGood());
  }

  @Test
  void anotherOrderIsAnotherBuild() throws IOException {
    assertEquals(Optional.empty(), receipt("another").stillGood());
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

    assertEquals(Optional.empty(), receipt("order").stillGood());
  }

  @Test
  void ofABuildRightAfterAnEditThereIsNoReceipt() throws IOException {
    receipt("order").keep("2 3", Files.getLastModifiedTime(content.resolve("a.md")).toMillis());

    assertEquals(Optional.empty(), receipt("order").stillGood());
  }

  private Receipt receipt(String order) throws IOException {
    return Receipt.of(site, order, List.of(content, folder.resolve("none")));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}
