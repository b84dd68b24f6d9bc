package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A store in a folder, and what others than its writer say of it. */
record TestStores(Path root) {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2032-02-01T00:00:00Z"), ZoneOffset.UTC);

  static TestStores in(Path folder) {
    return new TestStores(folder.resolve("archive"));
  }

  static TestStores with(Path folder, int versions) throws IOException {
    TestStores given = in(folder);
    try (Store store = given.write()) {
      TestSubmissions.keep(store, 1, versions);
    }
    return given;
  }

  Store write() throws IOException {
    return Store.write(root, CLOCK);
  }

  /** What opening it to write mends. */
  List<String> mended() throws IOException {
    try (Store store = write()) {
      return store.mended();
    }
  }

  List<IntegrityIssue> findings(boolean everyByte) throws IOException {
    try (Store store = Store.read(root)) {
      return store.verify(everyByte);
    }
  }

  List<Snapshot> snapshots() throws IOException {
    try (Store store = Store.read(root)) {
      return store.snapshots(TestSubmissions.REPORT);
    }
  }

  Path object() throws IOException {
    try (Store store = Store.read(root)) {
      return store.object(TestSubmissions.REPORT).orElseThrow();
    }
  }

  Path quarantine() {
    return StoreLayout.of(root).quarantine();
  }

  List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Every version is there with the bytes that it was kept with, and other validators agree. */
  void assertSound(int versions) throws IOException {
    assertEquals(List.of(), judged(object()));
    assertEquals(List.of(), findings(true));
    List<Snapshot> snapshots = snapshots();
    assertEquals(versions, snapshots.size());
    for (Snapshot snapshot : snapshots) {
      String page = TestSubmissions.text(snapshot, "site/index.html");
      assertEquals(TestSubmissions.page(snapshot.number()), page);
    }
  }

  /** What ocfl-java's validator says of an object, warnings included. */
  static List<String> judged(Path object) {
    ValidationResults results = Validator.validateObject(object, true);
    List<String> said = new ArrayList<>();
    results.getErrors().forEach(issue -> said.add(issue.toString()));
    results.getWarnings().forEach(issue -> said.add(issue.toString()));
    return said;
  }
}
