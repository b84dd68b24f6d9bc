package lantai.archive.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import lantai.archive.ArchivedFile;
import lantai.archive.Snapshot;
import lantai.output.Sha2;
import lantai.output.ZipWriter;

/**
 * A version as a BagIt 1.0 bag (RFC 8493) in one zip with one folder. Both digests that a receiver
 * must be able to check (2.4) are given, in lines that {@code sha512sum -c} reads, too.
 */
final class BagItExport {

  private final Snapshot snapshot;
  private final String folder;
  private final ZipWriter zip;
  private final Map<String, byte[]> tags = new TreeMap<>();

  private BagItExport(Snapshot snapshot, ZipWriter zip) {
    this.snapshot = snapshot;
    this.folder = SnapshotExporter.name(snapshot) + "/";
    this.zip = zip;
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
      zip.add(folder + "data/" + file.path(), () -> DigestCheckingInputStream.open(file));
      sha512.append(file.sha512()).append("  ").append(path).append('\n');
      sha256.append(sha256(file)).append("  ").append(path).append('\n');
      size += file.size();
    }
    tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    tag("bag-info.txt", information(size));
    tag("manifest-sha256.txt", sha256.toString());
    tag("manifest-sha512.txt", sha512.toString());
    Map<String, byte[]> listed = Map.copyOf(tags);
    tag("tagmanifest-sha256.txt", sums(listed, "SHA-256"));
    tag("tagmanifest-sha512.txt", sums(listed, "SHA-512"));
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      zip.add(folder + tag.getKey(), () -> new ByteArrayInputStream(tag.getValue()));
    }
  }

  private void tag(String name, String text) {
    tags.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Percent signs and line ends only (2.1.3). */
  private static String encoded(String path) {
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String sha256(ArchivedFile file) throws IOException {
    MessageDigest digest = Sha2.sha256();
    try (InputStream in = DigestCheckingInputStream.open(file)) {
      byte[] block = new byte[1 << 16];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        digest.update(block, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String sums(Map<String, byte[]> tags, String algorithm) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(tags)
        .forEach(
            (name, bytes) -> {
              String digest = algorithm.equals("SHA-256") ? Sha2.hex(bytes) : Sha2.hex512(bytes);
              lines.append(digest).append("  ").append(name).append('\n');
            });
    return lines.toString();
  }

  private String information(long size) {
    StringBuilder lines = new StringBuilder();
    field(lines, "Source-Organization", snapshot.publisher());
    field(lines, "External-Description", snapshot.title());
    field(lines, "External-Identifier", snapshot.report() + " " + snapshot.version().label());
    field(lines, "Bagging-Date", snapshot.version().published().toLocalDate().toString());
    field(lines, "Payload-Oxum", size + "." + snapshot.files().size());
    field(lines, "Bag-Group-Identifier", snapshot.report());
    field(lines, "Internal-Sender-Identifier", snapshot.version().label());
    field(lines, "Internal-Sender-Description", snapshot.version().message());
    field(lines, "Bag-Software-Agent", snapshot.software());
    return lines.toString();
  }

  /** One line a field: what has line ends is laid on one (2.2.2). */
  private static void field(StringBuilder lines, String label, String value) {
    lines.append(label).append(": ").append(value.replaceAll("\\R", " ")).append('\n');
  }
}
