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
import lantai.output.FileOperations;
import lantai.output.Sha2;

/** The folder of an OCFL object, read without ocfl-java, which rejects invalid objects. */
record OcflObjectFolder(Path path) {

  static final String INVENTORY = "inventory.json";
  static final String SIDECAR = "inventory.json.sha512";
  static final List<String> INVENTORY_FILES = List.of(INVENTORY, SIDECAR);
  static final String NAMASTE = "0=ocfl_object_1.1";
  static final String NAMASTE_TEXT = "ocfl_object_1.1\n";

  /** Returns all objects in a storage root, including incomplete ones; sorted by path. */
  static List<OcflObjectFolder> in(Path root) throws IOException {
    List<OcflObjectFolder> objects = new ArrayList<>();
    for (Path child : children(root)) {
      if (!child.endsWith("extensions")) {
        collect(child, objects);
      }
    }
    return objects;
  }

  private static void collect(Path folder, List<OcflObjectFolder> objects) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> children = children(folder);
    if (children.stream().anyMatch(OcflObjectFolder::isPartOfObject)) {
      objects.add(new OcflObjectFolder(folder));
      return;
    }
    for (Path child : children) {
      collect(child, objects);
    }
  }

  private static boolean isPartOfObject(Path child) {
    String name = child.getFileName().toString();
    return name.startsWith("0=ocfl_object") || name.equals(INVENTORY) || name.equals("v1");
  }

  /** Returns the folder that the object with an id has. */
  static OcflObjectFolder of(Path root, String id) {
    return new OcflObjectFolder(root.resolve(OcflJavaAdapter.objectPath(id)));
  }

  /** Returns the objects with an id: one, unless the store is damaged. */
  static List<OcflObjectFolder> in(Path root, String id) throws IOException {
    OcflObjectFolder expected = of(root, id);
    if (Files.isDirectory(expected.path) && expected.id().filter(id::equals).isPresent()) {
      return List.of(expected);
    }
    List<OcflObjectFolder> objects = new ArrayList<>();
    for (OcflObjectFolder object : in(root)) {
      if (object.id().filter(id::equals).isPresent()) {
        objects.add(object);
      }
    }
    return objects;
  }

  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** Returns the folders below a storage root, deepest first. */
  static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(path -> Files.isDirectory(path) && !path.equals(root))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  Path version(int number) {
    return path.resolve("v" + number);
  }

  /** Returns the number of the newest version folder; 0 if there is none. */
  int highest() {
    int number = 0;
    while (Files.exists(version(number + 1))) {
      number++;
    }
    return number;
  }

  /** Reads the inventory in a folder; empty if it is missing or does not match its sidecar. */
  static Optional<Map<?, ?>> inventory(Path folder) throws IOException {
    Path file = folder.resolve(INVENTORY);
    Path sidecar = folder.resolve(SIDECAR);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(sidecar)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return recordedDigest(folder).equals(Sha2.hex512(bytes))
            && Json.read(bytes) instanceof Map<?, ?> inventory
        ? Optional.of(inventory)
        : Optional.empty();
  }

  /** Returns the SHA-512 of the inventory in the object's or a version's folder. */
  static String inventoryDigest(Path folder) throws IOException {
    return Sha2.hex512(folder.resolve(INVENTORY));
  }

  /** Returns the digest recorded in the sidecar in a folder; empty if there is none. */
  static String recordedDigest(Path folder) throws IOException {
    Path sidecar = folder.resolve(SIDECAR);
    // Any bytes are valid Latin-1.
    return Files.isRegularFile(sidecar)
        ? Files.readString(sidecar, StandardCharsets.ISO_8859_1).split("\\s", 2)[0]
        : "";
  }

  /** Returns the recorded digest of a version's inventory; empty if there is none. */
  String recordedDigest(int number) throws IOException {
    return recordedDigest(version(number));
  }

  /**
   * Returns the digest of the inventory before a version, recorded in its metadata; empty if there
   * is none.
   */
  String previousDigest(int number) throws IOException {
    return SnapshotMetadataFile.previous(metadata(number));
  }

  /** Returns the metadata of a version; empty if they are missing. */
  byte[] metadata(int number) throws IOException {
    Path file = version(number).resolve("content").resolve(SnapshotMetadataFile.PATH);
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
  }

  /** Returns the head version in the object's inventory; 0 if that is missing or damaged. */
  int head() throws IOException {
    return inventory(path).map(json -> new OcflInventory(this, json).head()).orElse(0);
  }

  /** Returns the object id, from the object's inventory or the newest undamaged one. */
  Optional<String> id() throws IOException {
    return inventory().map(OcflInventory::id);
  }

  /** Reads the object's inventory or, if that is damaged, the newest undamaged one. */
  Optional<OcflInventory> inventory() throws IOException {
    Optional<Map<?, ?>> inventory = inventory(path);
    for (int n = highest(); n > 0 && inventory.isEmpty(); n--) {
      inventory = inventory(version(n));
    }
    return inventory.map(json -> new OcflInventory(this, json));
  }

  /**
   * Whether a version's folder contains an undamaged inventory and all files that it adds,
   * undamaged.
   */
  boolean isComplete(int number) throws IOException {
    Optional<Map<?, ?>> inventory = inventory(version(number));
    if (inventory.isEmpty() || new OcflInventory(this, inventory.get()).head() != number) {
      return false;
    }
    Map<?, ?> manifest = (Map<?, ?>) inventory.get().get("manifest");
    for (Map.Entry<?, ?> entry : manifest.entrySet()) {
      for (Object contentPath : (List<?>) entry.getValue()) {
        boolean added = contentPath.toString().startsWith("v" + number + "/");
        if (added && !matches(path.resolve(contentPath.toString()), entry.getKey().toString())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean matches(Path file, String sha512) throws IOException {
    return Files.isRegularFile(file) && Sha2.hex512(file).equalsIgnoreCase(sha512);
  }

  /** Returns all files with their actual digests, sorted; paths begin with the object's folder. */
  List<ArchivedFile> files() throws IOException {
    List<ArchivedFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = path.getParent().relativize(file).toString().replace('\\', '/');
        files.add(new ArchivedFile(name, Sha2.hex512(file), file));
      }
    }
    return files;
  }

  /** Forces a version, the object's own files and the folders up to the storage root to disk. */
  void force(int number, Path root) throws IOException {
    FileOperations.forceAll(version(number));
    for (Path child : children(path)) {
      if (Files.isRegularFile(child)) {
        FileOperations.force(child);
      }
    }
    for (Path folder = path; folder.startsWith(root); folder = folder.getParent()) {
      FileOperations.force(folder);
    }
  }

  /** Removes write permission from a version, if the file system supports this. */
  void makeReadOnly(int number) throws IOException {
    try (Stream<Path> walk = Files.walk(version(number))) {
      for (Path file : walk.toList()) {
        file.toFile().setReadOnly();
      }
    }
  }
}
