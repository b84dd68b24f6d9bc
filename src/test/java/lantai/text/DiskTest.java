package lantai.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

  @TempDir Path folder;

  private Path inner;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    inner = Files.createDirectories(folder.resolve("a/b"));
    file = Files.writeString(inner.resolve("c.txt"), "文");
  }

  @Test
  void aFolderGoesWithAllThatIsInIt() throws IOException {
    Disk.delete(folder.resolve("a"));

    assertFalse(Files.exists(folder.resolve("a")));
    assertTrue(Files.exists(folder));
  }

  @Test
  void ofALinkTheLinkAloneGoes() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), inner);

    Disk.delete(link);

    assertFalse(Files.isSymbolicLink(link));
    assertTrue(Files.exists(file));
  }

  @Test
  void whatIsNotThereNeedNotGo() {
    assertDoesNotThrow(() -> Disk.delete(folder.resolve("nothing")));
  }

  @Test
  void filesFoldersAndSealedFilesCanBeForced() {
    assertTrue(file.toFile().setReadOnly());

    assertDoesNotThrow(() -> Disk.force(file));
    assertDoesNotThrow(() -> Disk.force(inner));
  }

  @Test
  void whatIsNotThereCannotBeForced() {
    assertThrows(NoSuchFileException.class, () -> Disk.force(folder.resolve("nothing")));
  }
}
