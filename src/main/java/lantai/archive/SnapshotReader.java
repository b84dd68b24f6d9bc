package lantai.archive;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantai.archive.history.Version;

/** A version as the library describes it becomes a snapshot. */
final class SnapshotReader {

  private SnapshotReader() {}

  /** The versions of a report, oldest first. */
  static List<Snapshot> all(String report, OcflRepository ocfl, Path root) throws IOException {
    if (!ocfl.containsObject(report)) {
      return List.of();
    }
    List<Snapshot> snapshots = new ArrayList<>();
    for (VersionDetails details : ocfl.describeObject(report).getVersionMap().values()) {
      snapshots.add(read(report, details, root));
    }
    snapshots.sort(Comparator.comparing(Snapshot::number));
    return List.copyOf(snapshots);
  }

  static Snapshot read(String report, VersionDetails details, Path root) throws IOException {
    List<ArchivedFile> files = new ArrayList<>();
    for (FileDetails file : details.getFiles()) {
      files.add(
          new StoredFile(
              file.getPath(),
              file.getFixity().get(DigestAlgorithmRegistry.sha512),
              root.resolve(file.getStorageRelativePath())));
    }
    files.sort(Comparator.comparing(ArchivedFile::path));
    return SnapshotMetadata.read(
        report, (int) details.getVersionNum().getVersionNum(), metadata(files), files);
  }

  /** What OCFL keeps of a version beside its files. */
  static VersionInfo info(Version version, Custodian keeper) {
    return new VersionInfo()
        .setUser(keeper.name(), keeper.address())
        .setMessage(version.label() + " " + version.kind().word() + "：" + version.message())
        // In UTC: a later inventory would repeat it so, and the two must agree (OCFL, W011).
        .setCreated(version.published().withOffsetSameInstant(ZoneOffset.UTC));
  }

  private static byte[] metadata(List<ArchivedFile> files) throws IOException {
    for (ArchivedFile file : files) {
      if (file.path().equals(SnapshotMetadata.PATH)) {
        try (InputStream in = file.open()) {
          return in.readAllBytes();
        }
      }
    }
    return new byte[0];
  }
}
