package lantai.archive.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantai.archive.ArchivedFile;
import lantai.archive.ArchivedFileReader;
import lantai.archive.Snapshot;
import lantai.output.Sha2;
import lantai.output.ZipWriter;

/**
 * Writes a version as a BagIt 1.0 bag (RFC 8493). Manifests use both algorithms that receivers must
 * support (2.4), in the format of {@code sha512sum}. Archived paths contain no characters that
 * would be percent-encoded in them (2.1.3).
 */
final class BagItExporter {

  private final Map<String, byte[]> tagFiles = new TreeMap<>();
  private final StringBuilder sha256 = new StringBuilder();
  private final StringBuilder sha512 = new StringBuilder();

  private BagItExporter() {}

  static void write(Snapshot snapshot, ZipWriter zip) throws IOException {
    try (zip) {
      new BagItExporter().write(snapshot, SnapshotExporter.baseName(snapshot) + "/", zip);
    }
  }

  private void write(Snapshot snapshot, String folder, ZipWriter zip) throws IOException {
    long size = 0;
    try (ArchivedFileReader reader = new ArchivedFileReader()) {
      for (ArchivedFile file : snapshot.files()) {
        byte[] content = reader.read(file);
        zip.add(folder + "data/" + file.path(), content);
        list("data/" + file.path(), content);
        size += content.length;
      }
    }
    addTagFile("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    addTagFile("bag-info.txt", bagInfo(snapshot, size));
    addManifests("manifest");
    tagFiles.forEach(this::list);
    addManifests("tagmanifest");
    for (Map.Entry<String, byte[]> tagFile : tagFiles.entrySet()) {
      zip.add(folder + tagFile.getKey(), tagFile.getValue());
    }
  }

  private void list(String path, byte[] content) {
    sha256.append(Sha2.hex(content)).append("  ").append(path).append('\n');
    sha512.append(Sha2.hex512(content)).append("  ").append(path).append('\n');
  }

  /** Adds manifests of the files added since the previous manifests. */
  private void addManifests(String name) {
    addTagFile(name + "-sha256.txt", sha256.toString());
    addTagFile(name + "-sha512.txt", sha512.toString());
    sha256.setLength(0);
    sha512.setLength(0);
  }

  private void addTagFile(String name, String text) {
    tagFiles.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String bagInfo(Snapshot snapshot, long size) throws IOException {
    String label = snapshot.version().label();
    return List.of(
            "Source-Organization: " + snapshot.description().publisher(),
            "External-Description: " + snapshot.description().title(),
            "External-Identifier: " + snapshot.report() + " " + label,
            "Bagging-Date: " + snapshot.version().published().toLocalDate(),
            "Payload-Oxum: " + size + "." + snapshot.files().size(),
            "Bag-Group-Identifier: " + snapshot.report(),
            "Internal-Sender-Identifier: " + label,
            "Internal-Sender-Description: " + snapshot.version().message(),
            "Bag-Software-Agent: " + snapshot.description().software())
        .stream()
        // An element is one line (2.2.2).
        .map(element -> element.replaceAll("\\R", " ") + "\n")
        .collect(Collectors.joining());
  }
}
