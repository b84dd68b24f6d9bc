package lantai.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import lantai.output.Sha2;

/** Gives a version back as a folder of files. */
public final class Restoration {

  private Restoration() {}

  /**
   * Every file is checked against its digest as it is copied; the folder appears whole or not at
   * all.
   *
   * @param folder absent or empty
   * @throws StoreException where it holds something, or a file's bytes are not those that were kept
   */
  public static void restore(Snapshot snapshot, Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target)
        && !(Files.isDirectory(target) && OcflObjectFolder.children(target).isEmpty())) {
      throw new StoreException("folder-not-empty", folder.toString());
    }
    Files.createDirectories(target.getParent());
    Path fresh = Files.createTempDirectory(target.getParent(), target.getFileName() + ".new-");
    try (TempWorkDir room = new TempWorkDir(fresh, true)) {
      Path whole = Files.createDirectory(room.folder().resolve("whole"));
      for (ArchivedFile file : snapshot.files()) {
        copy(file, whole);
      }
      Files.deleteIfExists(target);
      Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void copy(ArchivedFile file, Path root) throws IOException {
    Path target = root.resolve(file.path()).normalize();
    if (!target.startsWith(root)) {
      throw new StoreException("store-damaged", file.path());
    }
    Files.createDirectories(target.getParent());
    try (InputStream in = file.open();
        DigestInputStream digested = new DigestInputStream(in, Sha2.sha512())) {
      Files.copy(digested, target);
      String digest = HexFormat.of().formatHex(digested.getMessageDigest().digest());
      if (!digest.equals(file.sha512())) {
        throw new StoreException("store-file-damaged", file.path());
      }
    }
  }
}
