package lantai.archive;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import lantai.output.FileOperations;

/**
 * Repairs a store after a writer was interrupted. ocfl-java renames a version's folder into place
 * and then copies its inventory to the object's root; in between, the object is invalid (OCFL 1.1,
 * E046) and ocfl-java does not add versions.
 *
 * <p>Complete versions are accepted. Incomplete ones are moved to the quarantine, never deleted.
 */
final class InterruptedWriteRepairer {

  private final StorePaths layout;
  private final List<RepairMessage> repairs = new ArrayList<>();

  private InterruptedWriteRepairer(StorePaths layout) {
    this.layout = layout;
  }

  /**
   * Repairs the store, which must be locked for writing.
   *
   * @return what was repaired, for the audit log
   */
  static List<RepairMessage> recover(StorePaths layout) throws IOException {
    InterruptedWriteRepairer recovery = new InterruptedWriteRepairer(layout);
    recovery.deleteStagedFiles();
    if (Files.isDirectory(layout.root())) {
      for (OcflObjectFolder object : OcflObjectFolder.in(layout.root())) {
        recovery.recover(object);
      }
      recovery.deleteEmptyFolders();
    }
    return recovery.repairs;
  }

  private void recover(OcflObjectFolder object) throws IOException {
    int head = object.head();
    if (head == 0) {
      head = highestComplete(object);
      if (head == 0) {
        quarantine(object.path());
        return;
      }
      makeHead(object, head);
    }
    int highest = object.highest();
    while (head < highest && object.isComplete(head + 1)) {
      head++;
      makeHead(object, head);
    }
    for (int n = highest; n > head; n--) {
      quarantine(object.version(n));
    }
    restoreVersionInventory(object, head);
    Path namaste = object.path().resolve(OcflObjectFolder.NAMASTE);
    if (!Files.exists(namaste)) {
      Path written = Files.createTempFile(Files.createDirectories(layout.work()), "namaste", "");
      Files.writeString(written, OcflObjectFolder.NAMASTE_TEXT, StandardCharsets.US_ASCII);
      FileOperations.copyAtomically(written, namaste, layout.work());
      Files.delete(written);
      repairs.add(RepairMessage.of("repair-file", relative(namaste)));
    }
  }

  private static int highestComplete(OcflObjectFolder object) throws IOException {
    int number = object.highest();
    while (number > 0 && !object.isComplete(number)) {
      number--;
    }
    return number;
  }

  /** Makes a version the object's head by copying its inventory to the object's root. */
  private void makeHead(OcflObjectFolder object, int number) throws IOException {
    FileOperations.forceAll(object.version(number));
    for (String name : OcflObjectFolder.INVENTORY_FILES) {
      FileOperations.copyAtomically(
          object.version(number).resolve(name), object.path().resolve(name), layout.work());
    }
    object.makeReadOnly(number);
    repairs.add(RepairMessage.of("repair-head", number, relative(object.path())));
  }

  /** Restores the inventory of the head version from its copy in the object's root. */
  private void restoreVersionInventory(OcflObjectFolder object, int head) throws IOException {
    Path version = object.version(head);
    if (OcflObjectFolder.inventory(version).isPresent() || !Files.isDirectory(version)) {
      return;
    }
    version.toFile().setWritable(true);
    for (String name : OcflObjectFolder.INVENTORY_FILES) {
      FileOperations.copyAtomically(
          object.path().resolve(name), version.resolve(name), layout.work());
    }
    object.makeReadOnly(head);
    repairs.add(RepairMessage.of("repair-inventory", relative(version)));
  }

  private Path relative(Path path) {
    return layout.root().relativize(path);
  }

  private void quarantine(Path path) throws IOException {
    String name = relative(path).toString().replace(File.separatorChar, '+');
    Path target = layout.quarantined(name);
    // Moving a folder changes its parent entry, so it must be writable.
    path.toFile().setWritable(true);
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    FileOperations.forceAll(layout.quarantine());
    repairs.add(RepairMessage.of("repair-quarantine", relative(path), target.getFileName()));
  }

  /** Deletes staged files, which are copies. */
  private void deleteStagedFiles() throws IOException {
    if (Files.isDirectory(layout.work())) {
      for (Path child : OcflObjectFolder.children(layout.work())) {
        if (!child.equals(layout.quarantine())) {
          FileOperations.delete(child);
        }
      }
    }
  }

  /**
   * Deletes folders that are empty after their objects were quarantined, which OCFL does not allow.
   */
  private void deleteEmptyFolders() throws IOException {
    for (Path folder : OcflObjectFolder.folders(layout.root())) {
      if (OcflObjectFolder.children(folder).isEmpty()) {
        Files.delete(folder);
      }
    }
  }
}
