package lantai.archive;

import io.ocfl.api.OcflOption;
import io.ocfl.api.model.ObjectVersionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Archives versions like earlier releases, with each file of the site and of the inputs. */
final class EarlierRelease {

  private EarlierRelease() {}

  static void ingest(TestStore store, int from, int to) throws IOException {
    for (int number = from; number <= to; number++) {
      List<Snapshot> before = List.of();
      String previous = "";
      try (Store open = store.openForWriting()) {
        before = open.snapshots(TestSubmissions.REPORT);
        previous = open.inventoryDigest(TestSubmissions.REPORT);
      }
      add(
          TestSubmissions.version(number, previous),
          before.isEmpty() ? null : before.get(before.size() - 1),
          store.layout());
    }
  }

  private static void add(
      SubmissionPackage submission, @Nullable Snapshot previous, StorePaths layout)
      throws IOException {
    Path stage = submission.stage(previous, layout.work());
    for (PackedFolder packed : PackedFolder.ALL) {
      unpack(stage.resolve(packed.archive()), stage.resolve(packed.folder()));
    }
    Path metadata = stage.resolve(SnapshotMetadataFile.PATH);
    String text = Files.readString(metadata).replaceAll("  \"(f|changedF)iles\" : \\d+,\n", "");
    Files.writeString(metadata, text, StandardCharsets.UTF_8);
    Files.writeString(stage.resolve(BuildManifest.PATH), "{\"files\": [{\"path\": \"x\"}]}\n");
    OcflJavaAdapter.call(
        layout.root(),
        layout.work(),
        repository ->
            repository.putObject(
                ObjectVersionId.head(submission.report()),
                stage,
                OcflJavaAdapter.versionInfo(submission.version(), submission.agent()),
                OcflOption.MOVE_SOURCE));
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip.getInputStream(entry), file);
      }
    }
    Files.delete(archive);
  }
}
