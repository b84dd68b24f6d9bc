package lantai.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code SHA256SUMS}, which lists the files that Lantai wrote, in the format of {@code
 * sha256sum}. Adopted files are listed in comment lines.
 *
 * @param digests SHA-256 in hexadecimal by path, sorted
 * @param adopted paths of adopted files, sorted
 */
record ChecksumManifest(Map<String, String> digests, Set<String> adopted) {

  static final String NAME = "SHA256SUMS";

  private static final String HEAD = "# The files of a site that Lantai wrote.";
  private static final String ADOPTED = "# Adopted: ";
  private static final int DIGEST = 64;
  private static final int PATH = DIGEST + 2;

  static ChecksumManifest of(List<SiteFile> files, Collection<String> adopted) {
    Map<String, String> digests = new TreeMap<>();
    files.parallelStream()
        .map(file -> Map.entry(file.path(), file.content().sha256()))
        .toList()
        .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
    return new ChecksumManifest(digests, new TreeSet<>(adopted));
  }

  /** Reads the manifest of a folder; {@code null} if Lantai wrote none there. */
  static @Nullable ChecksumManifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    List<String> lines =
        Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      return null;
    }
    Map<String, String> digests = new TreeMap<>();
    Set<String> adopted = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(ADOPTED)) {
        adopted.add(line.substring(ADOPTED.length()));
      } else if (line.length() > PATH) {
        digests.put(line.substring(PATH), line.substring(0, DIGEST));
      }
    }
    return new ChecksumManifest(digests, adopted);
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    adopted.forEach(path -> text.append(ADOPTED).append(path).append('\n'));
    digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    return text.toString();
  }

  boolean lists(String path) {
    return path.equals(NAME) || digests.containsKey(path);
  }
}
