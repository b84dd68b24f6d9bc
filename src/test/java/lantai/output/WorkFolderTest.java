package lantai.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

  @TempDir Path parent;

  @Test
  void folderIsDeletedWhenItIsClosed() throws IOException {
    try (WorkFolder work = WorkFolder.beside(parent.resolve("a.zip"))) {
      Path read = Files.createDirectory(work.resolve("read-only"));
      Files.writeString(read.resolve("x"), "x");
      assertTrue(read.toFile().setReadOnly());
    }

    assertEquals(0, parent.toFile().list().length);
  }

  @Test
  void folderOfAKilledProgramIsDeletedByTheNextRun() throws IOException {
    Path left = Files.createDirectory(parent.resolve("a.zip.new-123"));
    Files.writeString(left.resolve("lock"), "");
    Files.writeString(left.resolve("content"), "half");
    Path older = Files.createDirectory(parent.resolve("a.zip.new-456"));
    Files.writeString(older.resolve("content"), "of an earlier release");
    Files.setLastModifiedTime(older, FileTime.from(Instant.EPOCH));
    Path begun = Files.createDirectory(parent.resolve(".a.zip.new-789"));
    Path emptied = Files.createDirectory(parent.resolve("a.zip.new-012"));
    Path other = Files.createDirectory(parent.resolve("b.zip.new-123"));
    Files.writeString(other.resolve("lock"), "");

    WorkFolder.beside(parent.resolve("a.zip")).close();

    assertFalse(Files.exists(left));
    assertFalse(Files.exists(older));
    assertFalse(Files.exists(emptied));
    assertTrue(Files.exists(begun), "another program may be about to lock it");
    assertTrue(Files.exists(other));
  }

  @Test
  void folderInUseIsNotDeleted() throws IOException {
    try (WorkFolder used = WorkFolder.beside(parent.resolve("a.zip"))) {
      WorkFolder.beside(parent.resolve("a.zip")).close();

      Files.writeString(used.resolve("content"), "x");
    }
    assertEquals(0, parent.toFile().list().length);
  }
}
