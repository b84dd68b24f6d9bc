package lantai.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import lantai.text.SiteFile;

/**
 * A finished site in memory. A request is answered from here and from nowhere else, so that no
 * path, however it is written, leads to the disk.
 */
final class Shelf {

  private static final String NOT_FOUND = "404.html";

  private final Map<String, SiteFile> files = new TreeMap<>();
  private final String edition;

  Shelf(List<SiteFile> site) {
    site.forEach(file -> files.put(file.path(), file));
    edition = site.isEmpty() ? "" : edition(site);
  }

  private static String edition(List<SiteFile> site) {
    CRC32C sum = new CRC32C();
    for (SiteFile file : site) {
      sum.update(file.path().getBytes(StandardCharsets.UTF_8));
      sum.update(file.bytes());
    }
    return Long.toHexString(sum.getValue());
  }

  /** What tells two sites apart: the same for the same bytes; empty where there is no site. */
  String edition() {
    return edition;
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** The file at an address; a folder stands for its {@code index.html}. */
  Optional<SiteFile> find(URI address) {
    String path = address.getPath();
    if (address.getRawAuthority() != null || path == null || !path.startsWith("/")) {
      return Optional.empty();
    }
    String inside = path.substring(1);
    boolean folder = inside.isEmpty() || inside.endsWith("/");
    return Optional.ofNullable(files.get(folder ? inside + "index.html" : inside));
  }

  /** The site's own page for addresses that lead nowhere. */
  Optional<SiteFile> notFound() {
    return Optional.ofNullable(files.get(NOT_FOUND));
  }
}
