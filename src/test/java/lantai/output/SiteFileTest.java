package lantai.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.output.SiteFile.DiskContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFileTest {

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void createFiles() throws IOException {
    folder = Files.createDirectories(temporary.resolve("folder"));
    for (String path : List.of("b.txt", "a/c.txt", ".hidden", "a/.hidden", ".git/d", "a/.e/f")) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text of " + path);
    }
    Files.createDirectories(temporary.resolve("other"));
    Files.writeString(temporary.resolve("other/g.txt"), "");
    Files.createSymbolicLink(folder.resolve("link"), temporary.resolve("other"));
  }

  @Test
  void filesBelowAFolderAreSortedAndHiddenOnesAreIgnored() throws IOException {
    List<SiteFile> files = SiteFile.below(folder);

    assertEquals(List.of("a/c.txt", "b.txt"), files.stream().map(SiteFile::path).toList());
    assertEquals("text of a/c.txt", files.get(0).text());
  }

  @Test
  void linksToFoldersAreFollowedIfAsked() throws IOException {
    List<SiteFile> files = SiteFile.below(folder, FileVisitOption.FOLLOW_LINKS);

    assertEquals(
        List.of("a/c.txt", "b.txt", "link/g.txt"), files.stream().map(SiteFile::path).toList());
    assertEquals(1, SiteFile.below(folder.resolve("link")).size());
  }

  @Test
  void missingFolderHasNoFiles() throws IOException {
    assertEquals(List.of(), SiteFile.below(folder.resolve("missing")));
  }

  @Test
  void contentsInMemoryAreComparedByTheirBytes() {
    SiteFile file = SiteFile.of("a.html", "文");

    assertNotEquals(file, SiteFile.of("a.html", "文"));
    assertTrue(file.content().isSameAs(SiteFile.of("b", "文").content()));
    assertFalse(file.content().isSameAs(SiteFile.of("b", "本").content()));
    assertFalse(file.content().isSameAs(SiteFile.of("b", "").content()));
    assertEquals(3, file.content().size());
    assertEquals(Sha2.hex(file.bytes()), file.content().sha256());
    assertTrue(file.isHtml());
    assertFalse(SiteFile.of("html", "").isHtml());
  }

  @Test
  void contentOnDiskIsReadFromItsFile() throws IOException {
    Path file = folder.resolve("b.txt");
    DiskContent content = new DiskContent(file, Files.size(file), "digest");

    assertEquals("text of b.txt", new SiteFile("b", content).text());
    assertTrue(content.isSameAs(new DiskContent(file, 0, "other")));
    assertTrue(content.isSameAs(SiteFile.of("b", "text of b.txt").content()));
    assertFalse(content.isSameAs(SiteFile.of("b", "text of c.txt").content()));
  }
}
