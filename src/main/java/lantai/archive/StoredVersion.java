package lantai.archive;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.VersionDetails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A version as the library describes it becomes a snapshot. */
final class StoredVersion {

  private StoredVersion() {}

  static Snapshot read(String report, VersionDetails details, Path root) throws IOException {
    List<KeptFile> files = new ArrayList<>();
    for (FileDetails file : details.getFiles()) {
      files.add(
          new StoredFile(
              file.getPath(),
              file.getFixity().get(DigestAlgorithmRegistry.sha512),
              root.resolve(file.getStorageRelativePath())));
    }
    files.sort(Comparator.comparing(KeptFile::path));
    return Metadata.read(
        report, (int) details.getVersionNum().getVersionNum(), metadata(files), files);
  }

  private static byte[] metadata(List<KeptFile> files) throws IOException {
    for (KeptFile file : files) {
      if (file.path().equals(Metadata.PATH)) {
        try (InputStream in = file.open()) {
          return in.readAllBytes();
        }
      }
    }
    return new byte[0];
  }
}
