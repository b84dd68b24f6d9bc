package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.output.Sha2;

/**
 * Checks an OCFL object by the inventory in its root: that it contains exactly the listed files
 * and, as far as the level requires, that their digests match. Inventories of earlier versions are
 * not parsed.
 */
record OcflObjectChecker(OcflObjectFolder object, VerificationLevel level, IssueSink issues) {

  /** Receives the issues that are found. */
  @FunctionalInterface
  interface IssueSink {

    void add(String code, Path location, String description);
  }

  /** The format of {@code sha512sum}. */
  private static final Pattern SIDECAR =
      Pattern.compile("[0-9a-f]{128}[ \\t]+" + Pattern.quote(OcflObjectFolder.INVENTORY) + "\n?");

  void check() throws IOException {
    Optional<Map<?, ?>> root = OcflObjectFolder.inventory(object.path());
    if (root.isEmpty()) {
      reportInventory();
      return;
    }
    OcflInventory inventory = new OcflInventory(object, root.get());
    checkNames(inventory.head());
    checkInventories(inventory.head());
    checkContents(inventory);
  }

  /**
   * Reports a damaged inventory; its copy in the newest version shows whether it or its sidecar is
   * damaged.
   */
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
        && !Files.readString(namaste, StandardCharsets.ISO_8859_1)
            .equals(OcflObjectFolder.NAMASTE_TEXT)) {
      issues.add("E007", namaste, "word.issue-changed");
    }
  }

  private void checkInventories(int head) throws IOException {
    for (int n = 0; n <= head; n++) {
      Path folder = n == 0 ? object.path() : object.version(n);
      boolean complete = true;
      for (String name : OcflObjectFolder.INVENTORY_FILES) {
        if (!Files.isRegularFile(folder.resolve(name))) {
          issues.add("E010", folder.resolve(name), "word.issue-missing");
          complete = false;
        }
      }
      if (complete) {
        checkInventory(n, head);
      }
    }
  }

  /**
   * Checks an inventory.
   *
   * @param number of a version; 0 for the inventory in the object's root, which is undamaged
   */
  private void checkInventory(int number, int head) throws IOException {
    Path folder = number == 0 ? object.path() : object.version(number);
    Path inventory = folder.resolve(OcflObjectFolder.INVENTORY);
    Path sidecar = folder.resolve(OcflObjectFolder.SIDECAR);
    // Any bytes are valid Latin-1.
    String sum = Files.readString(sidecar, StandardCharsets.ISO_8859_1);
    Path root = object.path().resolve(OcflObjectFolder.INVENTORY);
    if (!SIDECAR.matcher(sum).matches()) {
      issues.add("E061", sidecar, "word.issue-sidecar");
    } else if (number == head && Files.mismatch(inventory, root) >= 0) {
      issues.add("E064", inventory, "word.issue-changed");
    } else if (number == head && !sum.startsWith(OcflObjectFolder.recordedDigest(object.path()))) {
      issues.add("E060", sidecar, "word.issue-sidecar");
    } else if (number > 0 && number < head && level == VerificationLevel.FIXITY) {
      String digest = OcflObjectFolder.inventoryDigest(folder);
      boolean undamaged = digest.equals(object.previousDigest(number + 1));
      if (!sum.startsWith(digest)) {
        issues.add(
            "E060",
            undamaged ? sidecar : inventory,
            undamaged ? "word.issue-sidecar" : "word.issue-changed");
      }
    }
  }

  private void checkContents(OcflInventory inventory) throws IOException {
    Map<String, String> digests = inventory.digests();
    Set<String> newest = inventory.newest();
    for (Map.Entry<String, String> each : digests.entrySet()) {
      Path file = object.path().resolve(each.getKey());
      boolean read =
          switch (level) {
            case STRUCTURE -> false;
            case NEWEST -> newest.contains(each.getValue());
            case FIXITY -> true;
          };
      if (!Files.isRegularFile(file)) {
        issues.add("E092", file, "word.issue-missing");
      } else if (read && !Sha2.hex512(file).equals(each.getValue())) {
        issues.add("E092", file, "word.issue-changed");
      }
    }
    for (String path : contents(inventory.head())) {
      if (!digests.containsKey(path)) {
        issues.add("E023", object.path().resolve(path), "word.issue-stray");
      }
    }
  }

  /**
   * Returns the files in the folders of versions, except their inventories, relative to the object.
   */
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
