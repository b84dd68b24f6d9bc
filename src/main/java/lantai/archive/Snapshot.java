package lantai.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionMetadata;
import lantai.site.data.VersionContentReader;
import org.jspecify.annotations.Nullable;

/**
 * An archived version with all the files.
 *
 * @param report the report's object id, a URN
 * @param number the OCFL version number, from 1
 * @param metadata the content of {@code meta/snapshot.json}
 * @param contents its files
 */
public record Snapshot(
    String report,
    int number,
    VersionMetadata version,
    VersionProvenance description,
    byte[] metadata,
    VersionFiles contents) {

  public static final String SITE = "site/";
  public static final String SOURCE = "source/";

  /** Returns the address of the archived site, ending in a slash. */
  public String address() {
    return description.base() + version.mementoFolder();
  }

  /**
   * Returns the files, sorted by path: {@code site/…} as published, {@code source/…} (the inputs),
   * {@code meta/…}, {@code attachments/…}.
   */
  public List<ArchivedFile> files() throws IOException {
    return contents.all();
  }

  public Optional<ArchivedFile> file(String path) throws IOException {
    return files().stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /**
   * Returns the content of a file.
   *
   * @throws StoreException if it is damaged
   */
  public byte[] read(String path) throws IOException {
    return requireFile(path).read();
  }

  private ArchivedFile requireFile(String path) throws IOException {
    return file(path).orElseThrow(() -> new FileNotFoundException(path));
  }

  /** Returns the SHA-512 of the files below a folder, by path relative to it. */
  public Map<String, String> digests(String folder) throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    for (ArchivedFile file : files()) {
      if (file.path().startsWith(folder)) {
        digests.put(file.path().substring(folder.length()), file.sha512());
      }
    }
    return digests;
  }

  /**
   * Returns the number of its files.
   *
   * @param before the previous version; {@code null} if this is the first
   */
  public FileCounts counts(@Nullable Snapshot before) throws IOException {
    Optional<FileCounts> recorded = SnapshotMetadataFile.counts(metadata);
    return recorded.isPresent()
        ? recorded.get()
        : FileCounts.of(before == null ? Map.of() : before.digests(""), digests(""));
  }

  public VersionContent content() throws IOException {
    try (ArchivedFileReader reader = new ArchivedFileReader()) {
      return VersionContentReader.read(
          version, path -> reader.read(requireFile(SITE + path)), digests(SOURCE));
    }
  }
}
