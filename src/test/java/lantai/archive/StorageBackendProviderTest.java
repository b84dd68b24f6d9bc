package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lantai.diagnostics.OperationRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageBackendProviderTest {

  @TempDir Path folder;

  @Test
  void addressIsThatOfAFolderOrOfABucket() throws IOException {
    assertFalse(StorageBackendProvider.isRemote("archive"));
    assertTrue(StorageBackendProvider.isRemote("s3://bucket/archive"));
    try (StorageBackend backend = StorageBackendProvider.open(folder.toString())) {
      assertEquals(folder.toString(), backend.address());
    }
    StoreException refused =
        assertThrows(StoreException.class, () -> StorageBackendProvider.open("s3://bucket"));
    assertEquals("s3-address", refused.key());
  }

  @Test
  void brokenLinkIsRefused() throws IOException {
    Path link = folder.resolve("archive");
    try {
      Files.createSymbolicLink(link, folder.resolve("none"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links");
    }

    OperationRefusedException refused =
        assertThrows(
            OperationRefusedException.class, () -> StorageBackendProvider.open(link.toString()));

    assertEquals("link-dangling", refused.key());
  }

  @Test
  void fileOfAFolderIsUsedWhereItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    try (StorageBackend backend = StorageBackendProvider.open(folder.toString())) {
      assertEquals(Optional.of(file), backend.fetch("file", folder.resolve("download")));
      assertEquals(Optional.empty(), backend.fetch("other", folder.resolve("download")));
      assertEquals("", backend.digest("other"));
    }
  }
}
