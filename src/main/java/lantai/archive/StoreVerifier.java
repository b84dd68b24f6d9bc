package lantai.archive;

import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.output.WorkFolder;

/**
 * Finds damage in a store: in its objects, the files of the storage root, unknown files next to the
 * objects, and the chain of versions.
 */
final class StoreVerifier {

  /** A file in a message of ocfl-java. */
  private static final Pattern FILE = Pattern.compile("\\bv\\d+/\\S*[^\\s\\]),.]");

  private final StorePaths layout;
  private final VerificationLevel level;
  private final List<IntegrityIssue> issues = new ArrayList<>();

  private StoreVerifier(StorePaths layout, VerificationLevel level) {
    this.layout = layout;
    this.level = level;
  }

  static List<IntegrityIssue> of(StorePaths layout, VerificationLevel level) throws IOException {
    StoreVerifier verification = new StoreVerifier(layout, level);
    verification.checkLinks(layout.root());
    List<OcflObjectFolder> objects = OcflObjectFolder.in(layout.root());
    verification.checkStorageRoot(objects);
    for (OcflObjectFolder object : objects) {
      verification.checkObject(object);
    }
    return List.copyOf(verification.issues);
  }

  /** Checks one report, with the digest of every file of its newest version. */
  static List<IntegrityIssue> ofReport(StorePaths layout, String report) throws IOException {
    StoreVerifier verification = new StoreVerifier(layout, VerificationLevel.NEWEST);
    for (OcflObjectFolder object : OcflObjectFolder.in(layout.root(), report)) {
      verification.checkLinks(object.path());
      verification.checkObject(object);
    }
    return List.copyOf(verification.issues);
  }

  private void checkLinks(Path folder) throws IOException {
    for (Path link : FileSystemLinkFinder.below(folder)) {
      add("E090", link, "word.issue-link");
    }
  }

  /**
   * Checks the files of the storage root, which must be those of a new one, in addition to the
   * objects.
   */
  private void checkStorageRoot(List<OcflObjectFolder> objects) throws IOException {
    Set<Path> known = new HashSet<>();
    try (WorkFolder temporary = WorkFolder.temporary("lantai-store")) {
      Path model = temporary.resolve("root");
      OcflJavaAdapter.create(model, temporary.resolve("work"));
      for (Path expected : filesBelow(model)) {
        Path file = layout.root().resolve(model.relativize(expected).toString());
        known.add(file);
        if (!Files.isRegularFile(file)) {
          add(IntegrityIssue.ROOT, file, "word.issue-missing");
        } else if (Files.mismatch(file, expected) >= 0) {
          add(IntegrityIssue.ROOT, file, "word.issue-changed");
        }
      }
    }
    for (Path file : filesBelow(layout.root())) {
      boolean inside = objects.stream().anyMatch(object -> file.startsWith(object.path()));
      if (!inside && !known.contains(file)) {
        add("E072", file, "word.issue-stray");
      }
    }
    for (Path folder : OcflObjectFolder.folders(layout.root())) {
      if (OcflObjectFolder.children(folder).isEmpty()) {
        add("E073", folder, "word.issue-empty-folder");
      }
    }
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    Path real = folder.toRealPath();
    try (Stream<Path> walk = Files.walk(real)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.resolve(real.relativize(file).toString()))
          .sorted()
          .toList();
    }
  }

  private void checkObject(OcflObjectFolder object) throws IOException {
    int before = issues.size();
    checkVersionFolders(object);
    if (issues.size() == before) {
      new OcflObjectChecker(object, level, this::add).check();
      checkNamaste(object);
      checkPlace(object);
    }
    // Damage found so far would also break the chain.
    if (issues.size() == before) {
      checkChain(object);
    }
    if (issues.size() == before && level == VerificationLevel.FIXITY) {
      validate(object);
    }
  }

  /**
   * Validates the object's folder separately, so that the result does not depend on the storage
   * root.
   */
  private void validate(OcflObjectFolder object) {
    try {
      ValidationResults results = Validator.validateObject(object.path(), false);
      addAll(object, results.getErrors());
      addAll(object, results.getWarnings());
    } catch (RuntimeException e) {
      // The validator does not handle every kind of damage.
      add("E000", object.path(), "word.issue-unreadable");
    }
  }

  /** Reports files named like version folders, which ocfl-java's validator does not check. */
  private void checkVersionFolders(OcflObjectFolder object) throws IOException {
    for (Path child : OcflObjectFolder.children(object.path())) {
      if (child.getFileName().toString().matches("v\\d+") && !Files.isDirectory(child)) {
        add("E001", child, "word.issue-stray");
      }
    }
  }

  private void addAll(OcflObjectFolder object, List<ValidationIssue> found) {
    for (ValidationIssue issue : found) {
      Matcher file = FILE.matcher(issue.getMessage());
      Path place = file.find() ? object.path().resolve(file.group()) : object.path();
      add(issue.getCode().name(), place, issue.getMessage());
    }
  }

  private void checkPlace(OcflObjectFolder object) throws IOException {
    Optional<String> id = object.id();
    if (id.isPresent()
        && !object.path().equals(layout.root().resolve(OcflJavaAdapter.objectPath(id.get())))) {
      add(IntegrityIssue.ROOT, object.path(), "word.issue-misplaced");
    }
  }

  private void checkNamaste(OcflObjectFolder object) {
    Path namaste = object.path().resolve(OcflObjectFolder.NAMASTE);
    if (!Files.isRegularFile(namaste)) {
      add("E003", namaste, "word.issue-missing");
    }
  }

  /**
   * Each version's metadata must contain the (recorded) digest of the previous version's inventory.
   */
  private void checkChain(OcflObjectFolder object) throws IOException {
    for (int n = 1; n <= object.highest(); n++) {
      String expected = n == 1 ? "" : object.recordedDigest(n - 1);
      if (!object.previousDigest(n).equals(expected)) {
        Path unread = object.version(n - 1).resolve(OcflObjectFolder.SIDECAR);
        boolean read = level == VerificationLevel.FIXITY || n == 1;
        add(IntegrityIssue.CHAIN, read ? object.version(n) : unread, "word.issue-chain");
      }
    }
  }

  private void add(String code, Path location, String description) {
    issues.add(
        new IntegrityIssue(code, layout.root().relativize(location).toString(), description));
  }
}
