package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import lantai.output.FileOperations;
import lantai.output.WorkFolder;

/** Restores archived versions to folders. */
public final class SnapshotRestorer {

  private SnapshotRestorer() {}

  /**
   * Writes all files of a version and checks their digests. The folder appears complete or not at
   * all.
   *
   * @param folder must be missing or empty
   * @throws StoreException if it is neither, or if a file is damaged
   */
  public static void restore(Snapshot snapshot, Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    FileOperations.requireNoDanglingLink(target);
    try (WorkFolder temporary = WorkFolder.beside(target);
        ArchivedFileReader reader = new ArchivedFileReader()) {
      // Checked only now: opening the work folder has cleared what an interrupted run left.
      if (Files.exists(target)
          && !(Files.isDirectory(target) && OcflObjectFolder.children(target).isEmpty())) {
        throw new StoreException("folder-not-empty", folder.toString());
      }
      Path complete = Files.createDirectory(temporary.resolve("complete"));
      for (ArchivedFile file : snapshot.files()) {
        copy(file, reader, complete);
      }
      Files.deleteIfExists(target);
      Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw FileOperations.naming(target, e);
    }
  }

  private static void copy(ArchivedFile file, ArchivedFileReader reader, Path root)
      throws IOException {
    Path target = root.resolve(file.path()).normalize();
    if (!target.startsWith(root)) {
      throw new StoreException("store-damaged", file.path(), "word.issue-misplaced");
    }
    Files.createDirectories(target.getParent());
    Files.write(target, reader.read(file));
  }
}
