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
 * Makes a store sound again after whoever wrote it was stopped in the middle. ocfl-java renames a
 * version's folder into its place and then copies the inventory to the object's root; between the
 * two the object is invalid (OCFL 1.1, E046) and the library refuses every later write.
 *
 * <p>A version that is whole is taken as kept; what is not is put into quarantine, never deleted.
 */
final class StoreRecovery {

  private final StoreLayout folders;
  private final List<String> done = new ArrayList<>();

  private StoreRecovery(StoreLayout folders) {
    this.folders = folders;
  }

  /**
   * To be called by the holder of the lock alone.
   *
   * @return what was done, for the audit log; empty where the store was sound
   */
  static List<String> recover(StoreLayout folders) throws IOException {
    StoreRecovery recovery = new StoreRecovery(folders);
    recovery.clearStaging();
    if (Files.isDirectory(folders.root())) {
      for (OcflObjectFolder object : OcflObjectFolder.in(folders.root())) {
        recovery.recover(object);
      }
      recovery.removeEmpty();
    }
    return recovery.done;
  }

  private void recover(OcflObjectFolder object) throws IOException {
    int head = object.head();
    if (head == 0) {
      head = highestSound(object);
      if (head == 0) {
        quarantine(object.path());
        return;
      }
      install(object, head);
    }
    int highest = object.highest();
    while (head < highest && object.isWhole(head + 1)) {
      head++;
      install(object, head);
    }
    for (int n = highest; n > head; n--) {
      quarantine(object.version(n));
    }
    mendCopy(object, head);
    Path namaste = object.path().resolve(OcflObjectFolder.NAMASTE);
    if (!Files.exists(namaste)) {
      Path written = Files.createTempFile(Files.createDirectories(folders.work()), "namaste", "");
      Files.writeString(written, OcflObjectFolder.NAMASTE_TEXT, StandardCharsets.US_ASCII);
      Fsync.replace(written, namaste, folders.work());
      Files.delete(written);
      done.add("wrote " + name(namaste));
    }
  }

  /** The newest inventory stands twice: in the root, and in its version, which may be the worse. */
  private void mendCopy(OcflObjectFolder object, int head) throws IOException {
    Path version = object.version(head);
    if (object.inventory(version).isPresent() || !Files.isDirectory(version)) {
      return;
    }
    version.toFile().setWritable(true);
    for (String name : List.of(OcflObjectFolder.INVENTORY, OcflObjectFolder.SIDECAR)) {
      Fsync.replace(object.path().resolve(name), version.resolve(name), folders.work());
    }
    Fsync.seal(version);
    done.add("wrote the inventory of " + name(version) + " from that of the object");
  }

  private static int highestSound(OcflObjectFolder object) throws IOException {
    for (int n = object.highest(); n > 0; n--) {
      if (object.isWhole(n)) {
        return n;
      }
    }
    return 0;
  }

  /** Makes a version the object's newest by copying its inventory to the root. */
  private void install(OcflObjectFolder object, int number) throws IOException {
    Fsync.force(object.version(number));
    for (String name : List.of(OcflObjectFolder.INVENTORY, OcflObjectFolder.SIDECAR)) {
      Fsync.replace(
          object.version(number).resolve(name), object.path().resolve(name), folders.work());
    }
    Fsync.seal(object.version(number));
    done.add("made v" + number + " the newest of " + name(object.path()));
  }

  private Path name(Path path) {
    return folders.root().relativize(path);
  }

  private void quarantine(Path path) throws IOException {
    String name = name(path).toString().replace(File.separatorChar, '+');
    Path target = folders.quarantine().resolve(name);
    for (int n = 2; Files.exists(target); n++) {
      target = folders.quarantine().resolve(name + "." + n);
    }
    Files.createDirectories(target.getParent());
    // A folder that nobody may write to cannot be moved either: its name for its parent is in it.
    path.toFile().setWritable(true);
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    Fsync.force(folders.quarantine());
    done.add("put " + name(path) + " into " + target);
  }

  /** What was being prepared holds nothing but copies. */
  private void clearStaging() throws IOException {
    if (!Files.isDirectory(folders.work())) {
      return;
    }
    for (Path child : OcflObjectFolder.children(folders.work())) {
      if (!child.equals(folders.quarantine())) {
        FileOperations.delete(child);
      }
    }
  }

  /** Folders that an object was to be made in, and that OCFL allows only with one in them. */
  private void removeEmpty() throws IOException {
    List<Path> empty = OcflObjectFolder.emptyFolders(folders.root());
    while (!empty.isEmpty()) {
      for (Path folder : empty) {
        Files.delete(folder);
      }
      empty = OcflObjectFolder.emptyFolders(folders.root());
    }
  }
}
