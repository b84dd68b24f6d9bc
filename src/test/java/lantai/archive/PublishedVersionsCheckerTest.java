package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedVersionsCheckerTest {

  @TempDir Path folder;

  private List<Snapshot> snapshots;

  @BeforeEach
  void archiveTwoVersions() throws IOException {
    snapshots = TestStore.with(folder, 2).snapshots();
  }

  @Test
  void siteWithoutAListMissesNothing() throws IOException {
    assertEquals(Optional.empty(), issue(snapshots));
    write("[ ]");
    assertEquals(Optional.empty(), issue(snapshots));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{}", "[1]", "[{}, 1]"})
  void otherValuesThanListsAreReported(String text) throws IOException {
    write(text);

    assertEquals(
        Optional.of(
            new IntegrityIssue(IntegrityIssue.LOST, file().toString(), "word.published-unread")),
        issue(snapshots));
  }

  @Test
  void listedVersionsAreAllFound() throws IOException {
    publish(entry(0), entry(1));

    assertEquals(Optional.empty(), issue(snapshots));
  }

  @Test
  void firstVersionThatIsMissingIsNamed() throws IOException {
    publish(entry(0), entry(1));

    assertEquals(lost("version-2"), issue(snapshots.subList(0, 1)));
    assertEquals(lost("version-1"), issue(List.of()));
  }

  @Test
  void versionOfAnotherReportIsNotAReplacement() throws IOException {
    publish(entry(0), entry(1));
    PublishedVersionsChecker published = PublishedVersionsChecker.of(folder);
    List<Snapshot> other = snapshots.subList(1, 2);

    assertEquals(lost("version-2"), published.issue(List.of(other, snapshots.subList(0, 1))));
    assertEquals(Optional.empty(), published.issue(List.of(List.of(), other, snapshots)));
  }

  @Test
  void versionOfTheSameLabelIsTheSameOnlyWithItsTimeAndChain() throws IOException {
    publish(entry(0), entry(1, "published", "2032-01-12T09:00:01+08:00"));
    assertEquals(lost("version-2"), issue(snapshots));
    publish(entry(0), entry(1, "previousInventorySha512", "00"));
    assertEquals(lost("version-2"), issue(snapshots));
  }

  private Optional<IntegrityIssue> lost(String label) {
    return Optional.of(
        new IntegrityIssue(IntegrityIssue.LOST, file() + " " + label, "word.lost-by-site"));
  }

  private Optional<IntegrityIssue> issue(List<Snapshot> report) throws IOException {
    return PublishedVersionsChecker.of(folder).issue(List.of(report));
  }

  private Map<String, Object> entry(int index, String... changed) {
    VersionMetadata version = snapshots.get(index).version();
    Map<String, Object> entry = Json.object("label", version.label());
    entry.put("published", version.timestamp());
    if (index > 0) {
      entry.put("previousInventorySha512", version.previous());
    }
    if (changed.length > 0) {
      entry.put(changed[0], changed[1]);
    }
    return entry;
  }

  private void publish(Map<String, Object> first, Map<String, Object> second) throws IOException {
    write(Json.pretty(List.of(first, second)));
  }

  private Path file() {
    return folder.resolve("versions.json");
  }

  private void write(String text) throws IOException {
    Files.writeString(file(), text);
  }
}
