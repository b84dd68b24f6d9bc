package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.output.FileOperations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with two versions of an earlier release, to which two of this release are added. */
class EarlierReleaseTest {

  @TempDir Path folder;

  private TestStore given;

  @BeforeEach
  void ingestVersionsOfBothReleases() throws IOException {
    given = TestStore.in(folder);
    EarlierRelease.ingest(given, 1, 2);
    given.ingest(3, 4);
  }

  @Test
  void versionsOfBothReleasesAreSound() throws IOException {
    assertTrue(Files.exists(given.object().resolve("v1/content/site/about.html")));
    assertTrue(Files.exists(given.object().resolve("v3/content/site.zip")));
    for (VerificationLevel level : VerificationLevel.values()) {
      assertEquals(List.of(), given.verify(level), level.toString());
    }
    given.assertSound(4);
  }

  @Test
  void versionsOfBothReleasesHaveTheSameFilesByTheSamePaths() throws IOException {
    List<Snapshot> snapshots = given.snapshots();
    List<String> changed = List.of();
    for (int n = 1; n < snapshots.size(); n++) {
      List<FileChange> changes =
          FileChange.compare(snapshots.get(n - 1).digests(""), snapshots.get(n).digests(""));
      List<String> paths = changes.stream().map(FileChange::path).toList();
      assertTrue(n == 1 || paths.containsAll(changed), paths.toString());
      changed = paths;
      FileCounts counts = snapshots.get(n).counts(snapshots.get(n - 1));
      assertEquals(new FileCounts(7, paths.size()), counts);
    }
    assertEquals(new FileCounts(7, 7), snapshots.get(0).counts(null));
  }

  @Test
  void versionsOfBothReleasesAreRestoredAlike() throws IOException {
    List<Snapshot> snapshots = given.snapshots();
    for (Snapshot snapshot : snapshots) {
      Path back = folder.resolve("back" + snapshot.number());
      SnapshotRestorer.restore(snapshot, back);

      assertEquals(
          snapshots.get(0).files().stream().map(ArchivedFile::path).toList(),
          FileOperations.list(back));
      assertEquals(
          TestSubmissions.page(snapshot.number()),
          Files.readString(back.resolve("site/index.html")));
    }
  }

  @Test
  void damagedFileOfAnEarlierReleaseIsNeitherReadNorFollowed() throws IOException {
    given.put("v2/content/site/index.html", new byte[] {1});

    StoreException read =
        assertThrows(StoreException.class, () -> given.snapshots().get(1).read("site/index.html"));

    assertEquals("store-file-damaged", read.key());
    assertEquals(
        List.of("v2/content/site/index.html"),
        given.verify(VerificationLevel.FIXITY).stream()
            .map(issue -> issue.location().replaceFirst(".*yuhu-2032/", ""))
            .toList());
  }
}
