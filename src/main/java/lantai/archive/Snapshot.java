package lantai.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.data.EditionReader;
import lantai.history.Edition;
import lantai.history.Version;
import lantai.text.Digest;

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
    List<KeptFile> files) {

  /** Where the published pages stand among the files. */
  public static final String SITE = "site/";

  /** Where the inputs stand among the files. */
  public static final String SOURCE = "source/";

  public Snapshot {
    files = List.copyOf(files);
  }

  public Optional<KeptFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /**
   * @throws IOException where there is no such file, the store cannot be read, or the bytes are not
   *     those that were kept
   */
  public byte[] read(String path) throws IOException {
    KeptFile file = file(path).orElseThrow(() -> new FileNotFoundException(path));
    try (InputStream in = file.open()) {
      byte[] bytes = in.readAllBytes();
      if (!Digest.hex512(bytes).equals(file.sha512())) {
        throw new StoreException("store-file-damaged", path);
      }
      return bytes;
    }
  }

  /** The digests of the files below a folder, by their paths in it. */
  public Map<String, String> digests(String folder) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (KeptFile file : files) {
      if (file.path().startsWith(folder)) {
        digests.put(file.path().substring(folder.length()), file.sha512());
      }
    }
    return digests;
  }

  /** Who kept it; empty where that is not told. */
  public String keeper() {
    return Metadata.agent(metadata, "person");
  }

  /** The program that built it; empty where that is not told. */
  public String software() {
    return Metadata.agent(metadata, "software");
  }

  /**
   * What the version said.
   *
   * @throws IOException where the store cannot be read
   */
  public Edition edition() throws IOException {
    return EditionReader.read(version, path -> read(SITE + path), digests(SOURCE));
  }
}
