package lantai.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import lantai.diagnostics.OperationRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOperationsTest {

  @TempDir Path folder;

  private Path inner;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    inner = Files.createDirectories(folder.resolve("a/b"));
    file = Files.writeString(inner.resolve("c.txt"), "文");
  }

  @Test
  void folderIsDeletedWithItsContent() throws IOException {
    FileOperations.delete(folder.resolve("a"));

    assertFalse(Files.exists(folder.resolve("a")));
    assertTrue(Files.exists(folder));
  }

  @Test
  void onlyTheLinkIsDeletedNotItsTarget() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), inner);

    FileOperations.delete(link);

    assertFalse(Files.isSymbolicLink(link));
    assertTrue(Files.exists(file));
  }

  @Test
  void deletingAMissingPathDoesNothing() {
    assertDoesNotThrow(() -> FileOperations.delete(folder.resolve("nothing")));
  }

  @Test
  void filesFoldersAndReadOnlyFilesCanBeForced() {
    assertTrue(file.toFile().setReadOnly());

    assertDoesNotThrow(() -> FileOperations.force(file));
    assertDoesNotThrow(() -> FileOperations.force(inner));
  }

  @Test
  void missingPathCannotBeForced() {
    assertThrows(NoSuchFileException.class, () -> FileOperations.force(folder.resolve("nothing")));
  }

  @Test
  void folderIsForcedWithItsContent() throws IOException {
    assertDoesNotThrow(() -> FileOperations.forceAll(folder.resolve("a")));
    assertThrows(
        NoSuchFileException.class, () -> FileOperations.forceAll(folder.resolve("nothing")));
  }

  @Test
  void copyReplacesAFileAndLeavesNothingInTheWorkFolder() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "old");
    Path work = folder.resolve("work");

    FileOperations.copyAtomically(file, target, work);

    assertEquals("文", Files.readString(target));
    assertEquals("文", Files.readString(file));
    assertEquals(List.of(), FileOperations.list(work));
  }

  @Test
  void fileIsReplacedOnlyIfItHasTheExpectedBytes() throws IOException {
    byte[] bytes = "新".getBytes(UTF_8);

    assertFalse(FileOperations.replaceIfUnchanged(file, "他".getBytes(UTF_8), bytes));
    assertEquals("文", Files.readString(file));
    assertTrue(FileOperations.replaceIfUnchanged(file, "文".getBytes(UTF_8), bytes));
    assertEquals("新", Files.readString(file));
    assertEquals(List.of("a/b/c.txt"), FileOperations.list(folder));
  }

  @Test
  void fileThatDoesNotExistIsExpectedToHaveNoBytes() throws IOException {
    Path fresh = folder.resolve("fresh");

    assertFalse(FileOperations.replaceIfUnchanged(fresh, new byte[1], new byte[2]));
    assertFalse(Files.exists(fresh));
    assertTrue(FileOperations.replaceIfUnchanged(fresh, new byte[0], new byte[2]));
    assertEquals(2, Files.size(fresh));
  }

  @Test
  void replacedFileKeepsItsPermissionsAndTheLinkToIt() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r-x"));

    assertTrue(FileOperations.replaceIfUnchanged(link, "文".getBytes(UTF_8), new byte[0]));

    assertTrue(Files.isSymbolicLink(link));
    assertEquals(0, Files.size(file));
    assertEquals("rw-r--r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void readOnlyFileIsRejected() throws IOException {
    FileOperations.requireWritable(folder.resolve("nothing"));
    FileOperations.requireWritable(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    OperationRefusedException refused =
        assertThrows(OperationRefusedException.class, () -> FileOperations.requireWritable(file));

    assertEquals("edit-read-only", refused.key());
    assertEquals(file.toString(), refused.arguments()[0]);
  }

  @Test
  void filesAndLinksAreListedByRelativePath() throws IOException {
    Files.createSymbolicLink(folder.resolve("a/link"), inner);

    assertEquals(List.of("a/b/c.txt", "a/link"), FileOperations.list(folder));
    assertEquals(List.of(), FileOperations.list(file));
  }

  @Test
  void lockIsHeldOnceAndReleasedWithItsChannel() throws IOException {
    Path lock = folder.resolve("lock");
    try (FileChannel held = FileOperations.tryLock(lock).orElseThrow()) {
      assertTrue(held.isOpen());
      assertEquals(Optional.empty(), FileOperations.tryLock(lock));
    }

    FileOperations.tryLock(lock).orElseThrow().close();
  }
}
