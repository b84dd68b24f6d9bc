package lantai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.json.Json;
import lantai.output.Sha2;

/**
 * The folder of an OCFL object, read as the specification describes it and without the library,
 * which will not look at an object that is not sound.
 */
record OcflObjectFolder(Path path) {

  static final String INVENTORY = "inventory.json";
  static final String SIDECAR = "inventory.json.sha512";
  static final String NAMASTE = "0=ocfl_object_1.1";
  static final String NAMASTE_TEXT = "ocfl_object_1.1\n";

  /** All objects of a storage root, half-made ones included; sorted. */
  static List<OcflObjectFolder> in(Path root) throws IOException {
    List<OcflObjectFolder> found = new ArrayList<>();
    collect(root, root, found);
    return found;
  }

  private static void collect(Path root, Path folder, List<OcflObjectFolder> found)
      throws IOException {
    for (Path child : children(folder)) {
      boolean extensions = folder.equals(root) && child.endsWith("extensions");
      if (!Files.isDirectory(child) || extensions) {
        continue;
      }
      if (children(child).stream().anyMatch(OcflObjectFolder::marksAnObject)) {
        found.add(new OcflObjectFolder(child));
      } else {
        collect(root, child, found);
      }
    }
  }

  private static boolean marksAnObject(Path child) {
    String name = child.getFileName().toString();
    return name.startsWith("0=ocfl_object") || name.equals(INVENTORY) || name.equals("v1");
  }

  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** Folders with nothing in them, which OCFL does not allow (1.1, 4.1: E073); deepest first. */
  static List<Path> emptyFolders(Path root) throws IOException {
    List<Path> empty = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(root) && Files.isDirectory(path) && children(path).isEmpty()) {
          empty.add(path);
        }
      }
    }
    return empty;
  }

  Path version(int number) {
    return path.resolve("v" + number);
  }

  /** The highest number for which there is a folder; 0 where there is none. */
  int highest() {
    int number = 0;
    while (Files.exists(version(number + 1))) {
      number++;
    }
    return number;
  }

  /** The inventory in the root or in a version, where it is whole by its own sidecar. */
  Optional<Map<?, ?>> inventory(Path folder) throws IOException {
    Path file = folder.resolve(INVENTORY);
    Path sidecar = folder.resolve(SIDECAR);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(sidecar)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    // Read as Latin-1, any bytes are a text: a damaged sidecar is one that does not match.
    String listed = Files.readString(sidecar, StandardCharsets.ISO_8859_1);
    if (!listed.split("\\s", 2)[0].equals(Sha2.hex512(bytes))) {
      return Optional.empty();
    }
    return Json.read(bytes) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
  }

  /** The SHA-512 of the inventory in the root or in a version. */
  static String digest(Path folder) throws IOException {
    return Sha2.hex512(Files.readAllBytes(folder.resolve(INVENTORY)));
  }

  /** The version that the root's inventory names as the newest; 0 where that is not to be read. */
  int head() throws IOException {
    return inventory(path).map(OcflObjectFolder::head).orElse(0);
  }

  static int head(Map<?, ?> inventory) {
    return Integer.parseInt(String.valueOf(inventory.get("head")).substring(1));
  }

  /** The object's name: from its root, or from the newest version that can be read. */
  Optional<String> id() throws IOException {
    Optional<Map<?, ?>> inventory = inventory(path);
    for (int n = highest(); n > 0 && inventory.isEmpty(); n--) {
      inventory = inventory(version(n));
    }
    return inventory.map(map -> String.valueOf(map.get("id")));
  }

  /** Whether a version's folder holds all that its inventory says of it, byte for byte. */
  boolean isWhole(int number) throws IOException {
    Optional<Map<?, ?>> inventory = inventory(version(number));
    if (inventory.isEmpty() || head(inventory.get()) != number) {
      return false;
    }
    Map<?, ?> manifest = (Map<?, ?>) inventory.get().get("manifest");
    for (Map.Entry<?, ?> entry : manifest.entrySet()) {
      for (Object place : (List<?>) entry.getValue()) {
        Path file = path.resolve(place.toString());
        boolean ours = place.toString().startsWith("v" + number + "/");
        if (ours && !(Files.isRegularFile(file) && has(file, entry.getKey().toString()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean has(Path file, String digest) throws IOException {
    return Sha2.hex512(Files.readAllBytes(file)).equalsIgnoreCase(digest);
  }

  /** Every file, with the digest that it has now; sorted. */
  List<ArchivedFile> files() throws IOException {
    List<ArchivedFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = path.getParent().relativize(file).toString().replace('\\', '/');
        files.add(new StoredFile(name, Sha2.hex512(Files.readAllBytes(file)), file));
      }
    }
    return files;
  }
}
