package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import lantai.output.Sha2;

/** A store in a folder, with assertions. */
record TestStore(Path root) {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2032-02-01T00:00:00Z"), ZoneOffset.UTC);

  static TestStore in(Path folder) {
    return new TestStore(folder.resolve("archive"));
  }

  static TestStore with(Path folder, int versions) throws IOException {
    TestStore created = in(folder);
    created.ingest(1, versions);
    return created;
  }

  Store openForWriting() throws IOException {
    return Store.openForWriting(root, CLOCK);
  }

  void ingest(int from, int to) throws IOException {
    try (Store store = openForWriting()) {
      TestSubmissions.ingest(store, from, to);
    }
  }

  /** Opens the store for writing, and returns what that repaired. */
  List<String> recover() throws IOException {
    try (Store store = openForWriting()) {
      return store.repairs().stream().map(RepairMessage::toString).toList();
    }
  }

  List<IntegrityIssue> verify(VerificationLevel level) throws IOException {
    try (Store store = Store.openForReading(root)) {
      return store.verify(level);
    }
  }

  List<Snapshot> snapshots() throws IOException {
    try (Store store = Store.openForReading(root)) {
      return store.snapshots(TestSubmissions.REPORT);
    }
  }

  Path object() {
    return root.resolve(OcflJavaAdapter.objectPath(TestSubmissions.REPORT));
  }

  StorePaths layout() {
    return StorePaths.of(root);
  }

  List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Writes a file of the object, even if it is read-only. */
  void put(String path, byte[] bytes) throws IOException {
    Path file = object().resolve(path);
    file.getParent().toFile().setWritable(true);
    file.toFile().setWritable(true);
    Files.write(file, bytes);
  }

  void delete(String path) throws IOException {
    Path file = object().resolve(path);
    file.getParent().toFile().setWritable(true);
    Files.delete(file);
  }

  /** Replaces a file and its digest in all inventories, but not in the chain of versions. */
  void forge(String path, byte[] bytes) throws IOException {
    String before = Sha2.hex512(Files.readAllBytes(object().resolve(path)));
    put(path, bytes);
    for (Path file : files()) {
      if (file.endsWith(OcflObjectFolder.INVENTORY)) {
        String inventory = Files.readString(file).replace(before, Sha2.hex512(bytes));
        byte[] forged = inventory.getBytes(StandardCharsets.UTF_8);
        String sidecar = Sha2.hex512(forged) + "  " + OcflObjectFolder.INVENTORY + "\n";
        String name = object().relativize(file).toString();
        put(name, forged);
        put(name + ".sha512", sidecar.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Asserts that every version has the content that was ingested, and that the store is valid. */
  void assertSound(int versions) throws IOException {
    assertEquals(List.of(), validate(object()));
    assertEquals(List.of(), OcflSpecification.faults(root));
    assertEquals(List.of(), verify(VerificationLevel.FIXITY));
    List<Snapshot> snapshots = snapshots();
    assertEquals(versions, snapshots.size());
    for (Snapshot snapshot : snapshots) {
      String page = TestSubmissions.text(snapshot, "site/index.html");
      assertEquals(TestSubmissions.page(snapshot.number()), page);
    }
  }

  /** Returns the errors and warnings of ocfl-java's validator. */
  static List<String> validate(Path object) {
    ValidationResults results = Validator.validateObject(object, true);
    return Stream.concat(results.getErrors().stream(), results.getWarnings().stream())
        .map(Object::toString)
        .toList();
  }
}
