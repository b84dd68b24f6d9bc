package lantai.archive.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.archive.ArchivedFile;
import lantai.archive.Snapshot;
import lantai.output.Sha2;
import lantai.output.ZipWriter;

/**
 * Writes a version as a BagIt 1.0 bag (RFC 8493). Manifests use both algorithms that receivers must
 * support (2.4), in the format of {@code sha512sum}.
 */
final class BagItExport {

  private final Snapshot snapshot;
  private final ZipWriter zip;
  private final String folder;
  private final Map<String, byte[]> tagFiles = new TreeMap<>();

  private BagItExport(Snapshot snapshot, ZipWriter zip) {
    this.snapshot = snapshot;
    this.zip = zip;
    this.folder = SnapshotExporter.baseName(snapshot) + "/";
  }

  static void write(Snapshot snapshot, ZipWriter zip) throws IOException {
    try (zip) {
      new BagItExport(snapshot, zip).write();
    }
  }

  private void write() throws IOException {
    StringBuilder sha512 = new StringBuilder();
    StringBuilder sha256 = new StringBuilder();
    long size = 0;
    for (ArchivedFile file : snapshot.files()) {
      String path = "data/" + encoded(file.path());
      zip.add(folder + "data/" + file.path(), file::open);
      sha512.append(file.sha512()).append("  ").append(path).append('\n');
      sha256.append(sha256(file)).append("  ").append(path).append('\n');
      size += file.size();
    }
    addTagFile("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    addTagFile("bag-info.txt", bagInfo(size));
    addTagFile("manifest-sha256.txt", sha256.toString());
    addTagFile("manifest-sha512.txt", sha512.toString());
    StringBuilder tagSha256 = new StringBuilder();
    StringBuilder tagSha512 = new StringBuilder();
    tagFiles.forEach(
        (name, bytes) -> {
          tagSha256.append(Sha2.hex(bytes)).append("  ").append(name).append('\n');
          tagSha512.append(Sha2.hex512(bytes)).append("  ").append(name).append('\n');
        });
    addTagFile("tagmanifest-sha256.txt", tagSha256.toString());
    addTagFile("tagmanifest-sha512.txt", tagSha512.toString());
    for (Map.Entry<String, byte[]> tagFile : tagFiles.entrySet()) {
      zip.add(folder + tagFile.getKey(), () -> new ByteArrayInputStream(tagFile.getValue()));
    }
  }

  private void addTagFile(String name, String text) {
    tagFiles.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Percent-encodes only what the standard requires (2.1.3). */
  private static String encoded(String path) {
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String sha256(ArchivedFile file) throws IOException {
    MessageDigest digest = Sha2.sha256();
    try (InputStream in = new DigestInputStream(file.open(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private String bagInfo(long size) {
    String label = snapshot.version().label();
    List<String> elements =
        List.of(
            "Source-Organization: " + snapshot.description().publisher(),
            "External-Description: " + snapshot.description().title(),
            "External-Identifier: " + snapshot.report() + " " + label,
            "Bagging-Date: " + snapshot.version().published().toLocalDate(),
            "Payload-Oxum: " + size + "." + snapshot.files().size(),
            "Bag-Group-Identifier: " + snapshot.report(),
            "Internal-Sender-Identifier: " + label,
            "Internal-Sender-Description: " + snapshot.version().message(),
            "Bag-Software-Agent: " + snapshot.description().software());
    StringBuilder lines = new StringBuilder();
    // An element is one line (2.2.2).
    elements.forEach(element -> lines.append(element.replaceAll("\\R", " ")).append('\n'));
    return lines.toString();
  }
}
