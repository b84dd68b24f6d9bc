package lantai.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of a version. The content of its ZIP files is read from the list in the version when
 * needed.
 */
final class VersionFiles {

  private final List<ArchivedFile> stored;
  private @Nullable List<ArchivedFile> all;

  /**
   * @param stored the files in the store, sorted by path
   */
  VersionFiles(List<ArchivedFile> stored) {
    this.stored = List.copyOf(stored);
  }

  /** Returns a file that is not in a ZIP file. */
  Optional<ArchivedFile> stored(String path) {
    return stored.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** Returns the files sorted by path; those in ZIP files have their path in the version. */
  List<ArchivedFile> all() throws IOException {
    if (all == null) {
      all = unpacked();
    }
    return all;
  }

  private List<ArchivedFile> unpacked() throws IOException {
    if (PackedFolder.ALL.stream().allMatch(folder -> stored(folder.archive()).isEmpty())) {
      return stored;
    }
    List<ArchivedFile> files = new ArrayList<>(stored);
    Map<String, String> packed = packed();
    for (PackedFolder folder : PackedFolder.ALL) {
      Optional<ArchivedFile> archive = stored(folder.archive());
      if (archive.isPresent()) {
        files.remove(archive.get());
        packed.forEach(
            (path, sha512) -> folder.file(path, sha512, archive.get()).ifPresent(files::add));
      }
    }
    files.sort(Comparator.comparing(ArchivedFile::path));
    return List.copyOf(files);
  }

  /** Returns the SHA-512 of the files in ZIP files, by path. */
  private Map<String, String> packed() throws IOException {
    Optional<ArchivedFile> manifest = stored(BuildManifest.PATH);
    if (manifest.isEmpty()) {
      throw new StoreException("store-file-damaged", BuildManifest.PATH);
    }
    return BuildManifest.digests(manifest.get().read());
  }
}
