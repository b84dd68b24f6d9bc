package lantai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantai.output.Sha2;

/**
 * Checks an OCFL object by the inventory in its root: that each file is there and nothing else.
 * Inventories of earlier versions are not read, since each lists all files of the versions before.
 */
record ObjectStructure(OcflObjectFolder object, IssueSink issues) {

  /**
   * @param content whether the digest of each content is compared, too
   */
  void check(boolean content) throws IOException {
    Optional<Map<?, ?>> root = OcflObjectFolder.inventory(object.path());
    if (root.isEmpty()) {
      reportInventory();
      return;
    }
    OcflInventory inventory = new OcflInventory(object, root.get());
    checkNames(inventory.head());
    checkInventories(inventory.head());
    checkContents(inventory, content);
  }

  /** Its copy in the newest version shows whether it or its sidecar is damaged. */
  private void reportInventory() throws IOException {
    Path file = object.path().resolve(OcflObjectFolder.INVENTORY);
    Path copy = object.version(object.highest()).resolve(OcflObjectFolder.INVENTORY);
    if (!Files.isRegularFile(file)) {
      issues.add("E063", file, "word.issue-missing");
    } else if (Files.isRegularFile(copy) && Files.mismatch(file, copy) < 0) {
      issues.add("E060", object.path().resolve(OcflObjectFolder.SIDECAR), "word.issue-sidecar");
    } else {
      issues.add("E060", file, "word.issue-unreadable");
    }
  }

  private void checkNames(int head) throws IOException {
    Set<String> known = new HashSet<>(OcflObjectFolder.INVENTORY_FILES);
    known.add(OcflObjectFolder.NAMASTE);
    for (int n = 1; n <= head; n++) {
      known.add("v" + n);
    }
    for (Path child : OcflObjectFolder.children(object.path())) {
      if (!known.contains(child.getFileName().toString())) {
        issues.add("E001", child, "word.issue-stray");
      }
    }
    Path namaste = object.path().resolve(OcflObjectFolder.NAMASTE);
    if (Files.isRegularFile(namaste)
        && !Files.readString(namaste).equals(OcflObjectFolder.NAMASTE_TEXT)) {
      issues.add("E007", namaste, "word.issue-changed");
    }
  }

  private void checkInventories(int head) throws IOException {
    for (int n = 1; n <= head; n++) {
      for (String name : OcflObjectFolder.INVENTORY_FILES) {
        Path file = object.version(n).resolve(name);
        if (!Files.isRegularFile(file)) {
          issues.add("E010", file, "word.issue-missing");
        } else if (n == head && Files.mismatch(file, object.path().resolve(name)) >= 0) {
          issues.add("E064", file, "word.issue-changed");
        }
      }
    }
  }

  private void checkContents(OcflInventory inventory, boolean content) throws IOException {
    Map<String, String> digests = inventory.digests();
    for (Map.Entry<String, String> each : digests.entrySet()) {
      Path file = object.path().resolve(each.getKey());
      if (!Files.isRegularFile(file)) {
        issues.add("E092", file, "word.issue-missing");
      } else if (content && !Sha2.hex512(file).equals(each.getValue())) {
        issues.add("E092", file, "word.issue-changed");
      }
    }
    for (String path : contents(inventory.head())) {
      if (!digests.containsKey(path)) {
        issues.add("E023", object.path().resolve(path), "word.issue-stray");
      }
    }
  }

  /** The files in the folders of versions, but their inventories; relative to the object. */
  private Set<String> contents(int head) throws IOException {
    Set<String> paths = new TreeSet<>();
    for (int n = 1; n <= head; n++) {
      Path version = object.version(n);
      if (Files.isDirectory(version)) {
        try (Stream<Path> walk = Files.walk(version)) {
          walk.filter(Files::isRegularFile)
              .filter(
                  file ->
                      !file.getParent().equals(version)
                          || !OcflObjectFolder.INVENTORY_FILES.contains(
                              file.getFileName().toString()))
              .map(file -> object.path().relativize(file).toString().replace('\\', '/'))
              .forEach(paths::add);
        }
      }
    }
    return paths;
  }
}
