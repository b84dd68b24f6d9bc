package lantai.archive;

import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.ValidationResults;
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
import lantai.data.Json;
import lantai.text.Digest;

/**
 * Reads a store as it lies there and tells what is not as it was written. The objects are judged by
 * ocfl-java's validator; what that does not look at is looked at here: the files of the storage
 * root, strangers beside the objects, and whether each version names the one before it.
 */
final class Verification {

  private final StoreFolders folders;
  private final boolean everyByte;
  private final List<Finding> findings = new ArrayList<>();

  private Verification(StoreFolders folders, boolean everyByte) {
    this.folders = folders;
    this.everyByte = everyByte;
  }

  static List<Finding> of(StoreFolders folders, boolean everyByte) throws IOException {
    Verification verification = new Verification(folders, everyByte);
    try (Workroom room = Workroom.own()) {
      List<ObjectFolder> objects = ObjectFolder.in(folders.root());
      verification.root(room.folder(), objects);
      for (ObjectFolder object : objects) {
        verification.object(object, room.folder());
      }
    }
    return List.copyOf(verification.findings);
  }

  static List<Finding> ofReport(StoreFolders folders, String report, boolean everyByte)
      throws IOException {
    Verification verification = new Verification(folders, everyByte);
    try (Workroom room = Workroom.own()) {
      for (ObjectFolder object : ObjectFolder.in(folders.root())) {
        if (object.id().filter(report::equals).isPresent()) {
          verification.object(object, room.folder());
        }
      }
    }
    return List.copyOf(verification.findings);
  }

  /** Every storage root of ours has the same files beside its objects: those of a new one. */
  private void root(Path room, List<ObjectFolder> objects) throws IOException {
    Path fresh = room.resolve("fresh");
    Ocfl.create(fresh, room.resolve("work"));
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
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void object(ObjectFolder object, Path room) throws IOException {
    Optional<String> id = object.id();
    if (id.isEmpty()) {
      tell("E063", object.path(), "no inventory of this object can be read");
      return;
    }
    try {
      ValidationResults results =
          Ocfl.call(
              folders.root(),
              room.resolve("work"),
              ocfl -> ocfl.validateObject(id.get(), everyByte));
      issues(id.get(), results.getErrors());
      issues(id.get(), results.getWarnings());
    } catch (StoreException e) {
      tell("E000", object.path(), String.join(" ", e.arguments()));
    }
    chain(object);
  }

  private void issues(String id, List<ValidationIssue> issues) {
    issues.forEach(
        issue -> findings.add(new Finding(issue.getCode().name(), id, issue.getMessage())));
  }

  /** Each version's metadata name the inventory of the one before, which names all its bytes. */
  private void chain(ObjectFolder object) throws IOException {
    for (int n = 2; n <= object.head(); n++) {
      Path before = object.version(n - 1).resolve(ObjectFolder.INVENTORY);
      Optional<Path> metadata = metadata(object, n);
      String named = metadata.isEmpty() ? "" : named(metadata.get());
      if (!Files.isRegularFile(before)
          || !named.equals(Digest.hex512(Files.readAllBytes(before)))) {
        tell("chain", object.version(n), "does not follow " + before.getParent().getFileName());
      }
    }
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
  private static Optional<Path> metadata(ObjectFolder object, int number) {
    Path file = object.version(number).resolve("content").resolve(Metadata.PATH);
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  private void tell(String code, Path where, String what) {
    findings.add(new Finding(code, folders.root().relativize(where).toString(), what));
  }
}
