package lantai.archive;

import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lantai.json.Json;
import lantai.output.Sha2;

/**
 * Reads a store as it lies there and tells what is not as it was written. The objects are judged by
 * ocfl-java's validator; what that does not look at is looked at here: the files of the storage
 * root, strangers beside the objects, and whether each version names the one before it.
 */
final class Verification {

  private final StoreLayout folders;
  private final boolean everyByte;
  private final List<IntegrityIssue> findings = new ArrayList<>();

  private Verification(StoreLayout folders, boolean everyByte) {
    this.folders = folders;
    this.everyByte = everyByte;
  }

  static List<IntegrityIssue> of(StoreLayout folders, boolean everyByte) throws IOException {
    Verification verification = new Verification(folders, everyByte);
    try (TempWorkDir room = TempWorkDir.own()) {
      List<OcflObjectFolder> objects = OcflObjectFolder.in(folders.root());
      verification.root(room.folder(), objects);
      for (OcflObjectFolder object : objects) {
        verification.object(object);
      }
    }
    return List.copyOf(verification.findings);
  }

  static List<IntegrityIssue> ofReport(StoreLayout folders, String report, boolean everyByte)
      throws IOException {
    Verification verification = new Verification(folders, everyByte);
    for (OcflObjectFolder object : OcflObjectFolder.in(folders.root())) {
      if (object.id().filter(report::equals).isPresent()) {
        verification.object(object);
      }
    }
    return List.copyOf(verification.findings);
  }

  /** Every storage root of ours has the same files beside its objects: those of a new one. */
  private void root(Path room, List<OcflObjectFolder> objects) throws IOException {
    Path fresh = room.resolve("fresh");
    OcflRepositories.create(fresh, room.resolve("work"));
    Set<Path> known = new HashSet<>();
    for (Path expected : filesBelow(fresh)) {
      Path file = folders.root().resolve(fresh.relativize(expected).toString());
      known.add(file);
      if (!Files.isRegularFile(file)) {
        tell("root", file, "missing");
      } else if (!Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(expected))) {
        tell("root", file, "not as written");
      }
    }
    for (Path file : filesBelow(folders.root())) {
      boolean inside = objects.stream().anyMatch(object -> file.startsWith(object.path()));
      if (!inside && !known.contains(file)) {
        tell("E072", file, "a file that belongs to no object");
      }
    }
    for (Path empty : OcflObjectFolder.emptyFolders(folders.root())) {
      tell("E073", empty, "an empty folder");
    }
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** By its folder, not by its name: so the files of the storage root have no say in it. */
  private void object(OcflObjectFolder object) throws IOException {
    int before = findings.size();
    try {
      ValidationResults results = Validator.validateObject(object.path(), everyByte);
      issues(object, results.getErrors());
      issues(object, results.getWarnings());
    } catch (RuntimeException e) {
      // The validator is not written for every way in which an object can be broken.
      tell("E000", object.path(), String.valueOf(e.getMessage()));
    }
    marks(object);
    Optional<String> id = object.id();
    if (id.isPresent()
        && !object.path().equals(folders.root().resolve(OcflRepositories.place(id.get())))) {
      tell("root", object.path(), "not where the layout puts " + id.get());
    }
    if (findings.size() == before) {
      // Where bytes are damaged, that the chain is broken too tells nothing more.
      chain(object);
    }
  }

  /** What the validator tells of, but names no file for, or the other one of two. */
  private void marks(OcflObjectFolder object) throws IOException {
    Path namaste = object.path().resolve(OcflObjectFolder.NAMASTE);
    if (!Files.isRegularFile(namaste)) {
      tell("E003", namaste, "missing");
    }
    for (int n = 0; n <= object.highest(); n++) {
      Path folder = n == 0 ? object.path() : object.version(n);
      Path inventory = folder.resolve(OcflObjectFolder.INVENTORY);
      boolean damaged = Files.isRegularFile(inventory) && object.inventory(folder).isEmpty();
      if (damaged && isWitnessed(object, n, Sha2.hex512(Files.readAllBytes(inventory)))) {
        tell("E060", folder.resolve(OcflObjectFolder.SIDECAR), "not the digest of its inventory");
      }
    }
  }

  /**
   * Whether an inventory is as it was, by what others know of it: its copy, or the next version.
   */
  private static boolean isWitnessed(OcflObjectFolder object, int number, String digest)
      throws IOException {
    int highest = object.highest();
    if (number > 0 && number < highest) {
      Optional<Path> metadata = metadata(object, number + 1);
      return metadata.isPresent() && digest.equals(named(metadata.get()));
    }
    Path copy = number == 0 ? object.version(highest) : object.path();
    return object.inventory(copy).isPresent() && digest.equals(OcflObjectFolder.digest(copy));
  }

  private void issues(OcflObjectFolder object, List<ValidationIssue> issues) {
    issues.forEach(issue -> tell(issue.getCode().name(), object.path(), issue.getMessage()));
  }

  /**
   * Each version's metadata name the inventory of the one before, which names all its bytes; the
   * first names none.
   */
  private void chain(OcflObjectFolder object) throws IOException {
    for (int n = 1; n <= object.highest(); n++) {
      Optional<Path> metadata = metadata(object, n);
      String named = metadata.isEmpty() ? "" : named(metadata.get());
      if (!named.equals(digestBefore(object, n))) {
        tell("chain", object.version(n), "does not name the inventory of the version before it");
      }
    }
  }

  private static String digestBefore(OcflObjectFolder object, int number) throws IOException {
    Path before = object.version(number - 1).resolve(OcflObjectFolder.INVENTORY);
    boolean first = number == 1;
    return first || !Files.isRegularFile(before) ? "" : Sha2.hex512(Files.readAllBytes(before));
  }

  private static String named(Path metadata) {
    try {
      return Json.read(Files.readAllBytes(metadata)) instanceof Map<?, ?> all
              && all.get("prev") instanceof Map<?, ?> prev
          ? String.valueOf(prev.get("inventorySha512"))
          : "";
    } catch (IOException e) {
      // Told by the validator; here it is enough that it names nothing.
      return "";
    }
  }

  /** Where the metadata of a version lie: every version has its own. */
  private static Optional<Path> metadata(OcflObjectFolder object, int number) {
    Path file = object.version(number).resolve("content").resolve(SnapshotMetadata.PATH);
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  private void tell(String code, Path where, String what) {
    findings.add(new IntegrityIssue(code, folders.root().relativize(where).toString(), what));
  }
}
