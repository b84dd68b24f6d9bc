package lantai.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.archive.history.Version;
import lantai.archive.history.VersionContent;
import lantai.output.Sha2;
import lantai.site.data.VersionContentReader;

/**
 * One kept version, whole.
 *
 * @param report the name of the report in the store, a URN
 * @param number its place in the store, from 1: OCFL's {@code v1}, {@code v2} …
 * @param title the report's title
 * @param base the address that the site was built for, ending in a slash
 * @param publisher whose report it is
 * @param metadata {@code meta/snapshot.json}, which is also among the files
 * @param files sorted by path: {@code site/…} as published, {@code source/…} as given, {@code
 *     meta/…}, {@code attachments/…}
 */
public record Snapshot(
    String report,
    int number,
    String title,
    String base,
    String publisher,
    Version version,
    byte[] metadata,
    List<ArchivedFile> files) {

  /** Where the published pages stand among the files. */
  public static final String SITE = "site/";

  /** Where the inputs stand among the files. */
  public static final String SOURCE = "source/";

  public Snapshot {
    files = List.copyOf(files);
  }

  public Optional<ArchivedFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /**
   * @throws IOException where there is no such file, the store cannot be read, or the bytes are not
   *     those that were kept
   */
  public byte[] read(String path) throws IOException {
    ArchivedFile file = file(path).orElseThrow(() -> new FileNotFoundException(path));
    try (InputStream in = file.open()) {
      byte[] bytes = in.readAllBytes();
      if (!Sha2.hex512(bytes).equals(file.sha512())) {
        throw new StoreException("store-file-damaged", path);
      }
      return bytes;
    }
  }

  /** The digests of the files below a folder, by their paths in it. */
  public Map<String, String> digests(String folder) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (ArchivedFile file : files) {
      if (file.path().startsWith(folder)) {
        digests.put(file.path().substring(folder.length()), file.sha512());
      }
    }
    return digests;
  }

  /** Who kept it; empty where that is not told. */
  public String keeper() {
    return SnapshotMetadata.agent(metadata, "person");
  }

  /** The program that built it; empty where that is not told. */
  public String software() {
    return SnapshotMetadata.agent(metadata, "software");
  }

  /**
   * What the version said.
   *
   * @throws IOException where the store cannot be read
   */
  public VersionContent edition() throws IOException {
    return VersionContentReader.read(version, path -> read(SITE + path), digests(SOURCE));
  }
}
