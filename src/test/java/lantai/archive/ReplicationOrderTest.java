package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantai.output.WorkFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which files are written to a replica, and the handling of damaged files. */
class ReplicationOrderTest {

  @TempDir Path folder;

  private TestStore given;
  private String object;

  @BeforeEach
  void ingestTwoVersions() throws IOException {
    given = TestStore.with(folder, 2);
    object = given.root().relativize(given.object()) + "/";
  }

  /** A storage root in a folder that can fail and records what is written. */
  private final class FaultyBackend implements StorageBackend {

    private final FolderBackend folder;
    private final List<String> written = new ArrayList<>();
    private String damaged = "";
    private String lost = "";

    FaultyBackend(Path folder) {
      this.folder = new FolderBackend(folder);
    }

    @Override
    public String address() {
      return folder.address();
    }

    @Override
    public void openForReading() {}

    @Override
    public void openForWriting() {}

    @Override
    public Set<String> keys() throws IOException {
      return folder.keys();
    }

    @Override
    public String digest(String key) throws IOException {
      return folder.digest(key);
    }

    @Override
    public Optional<Path> fetch(String key, Path download) throws IOException {
      if (key.equals(lost)) {
        return Optional.empty();
      }
      return key.equals(damaged)
          ? Optional.of(Files.writeString(download, "damaged"))
          : folder.fetch(key, download);
    }

    @Override
    public void create(String key, Path file) throws IOException {
      written.add(key);
      folder.create(key, key.equals(damaged) ? Files.writeString(other(), "damaged") : file);
    }

    private Path other() {
      return ReplicationOrderTest.this.folder.resolve("other");
    }

    @Override
    public void replace(String key, Path file) throws IOException {
      written.add("replaced " + key);
      folder.replace(key, file);
    }

    @Override
    public void close() throws IOException {
      folder.close();
    }
  }

  private FaultyBackend source() {
    return new FaultyBackend(given.root());
  }

  private FaultyBackend target() {
    return new FaultyBackend(folder.resolve("copy"));
  }

  private void replicate(FaultyBackend source, FaultyBackend target) throws IOException {
    try (WorkFolder temporary = WorkFolder.temporary("replication")) {
      StoreReplicator replication = new StoreReplicator(source, target, temporary);
      replication.copy(replication.outdated());
    }
  }

  @Test
  void rootIsWrittenFirstAndTheInventoryOfTheObjectLast() throws IOException {
    FaultyBackend target = target();
    replicate(source(), target);

    assertEquals("0=ocfl_1.1", target.written.get(0));
    assertEquals(given.files().size(), target.written.size());
    int first = target.written.size() - 17;
    assertEquals(
        List.of(),
        target.written.subList(0, first).stream().filter(key -> key.startsWith(object)).toList());
    assertEquals(
        List.of(
            "0=ocfl_object_1.1",
            "v1/content/attachments/report.pdf",
            "v1/content/meta/build-manifest.json",
            "v1/content/meta/snapshot.json",
            "v1/content/site.zip",
            "v1/content/source.zip",
            "v2/content/attachments/report.pdf",
            "v2/content/meta/build-manifest.json",
            "v2/content/meta/snapshot.json",
            "v2/content/site.zip",
            "v2/content/source.zip",
            "v1/inventory.json",
            "v2/inventory.json",
            "v1/inventory.json.sha512",
            "v2/inventory.json.sha512",
            "inventory.json",
            "inventory.json.sha512"),
        target.written.stream().skip(first).map(key -> key.substring(object.length())).toList());
  }

  @Test
  void laterVersionReplacesOnlyTheInventoryOfTheObject() throws IOException {
    replicate(source(), target());
    given.ingest(3, 3);
    FaultyBackend target = target();
    replicate(source(), target);

    assertEquals(
        List.of(
            "replaced " + object + "inventory.json",
            "replaced " + object + "inventory.json.sha512"),
        target.written.stream().filter(key -> key.startsWith("replaced")).toList());
  }

  @Test
  void damagedFileIsNamedAfterAllOthersWereCopied() throws IOException {
    FaultyBackend source = source();
    FaultyBackend target = target();
    source.damaged = object + "v1/content/site.zip";

    StoreException refused = assertThrows(StoreException.class, () -> replicate(source, target));

    assertEquals("replica-damaged", refused.key());
    assertEquals(List.of(source.damaged, given.root().toString()), List.of(refused.arguments()));
    assertEquals(given.files().size() - 1, target.written.size());
  }

  @Test
  void fileThatIsLostMeanwhileIsNamed() throws IOException {
    FaultyBackend source = source();
    source.lost = object + "v1/content/site.zip";

    StoreException refused = assertThrows(StoreException.class, () -> replicate(source, target()));

    assertEquals("replica-damaged", refused.key());
    assertEquals(source.lost, refused.arguments()[0]);
  }

  @Test
  void fileThatWasChangedAfterWritingIsNamed() throws IOException {
    FaultyBackend target = target();
    target.damaged = object + "v1/content/site.zip";

    StoreException refused = assertThrows(StoreException.class, () -> replicate(source(), target));

    assertEquals("replica-differs", refused.key());
    assertEquals(target.damaged, refused.arguments()[0]);
  }
}
