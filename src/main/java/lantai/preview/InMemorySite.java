package lantai.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import lantai.concurrent.Deferred;
import lantai.output.SiteFile;

/**
 * A finished site in memory. A request is answered from here and from nowhere else, so that no
 * path, however it is written, leads to the disk.
 */
final class InMemorySite {

  private static final String NOT_FOUND = "404.html";

  static final InMemorySite EMPTY = new InMemorySite();

  private final Map<String, SiteFile> files = new TreeMap<>();
  private final Deferred<List<SiteFile>> later;
  private final String edition;

  private InMemorySite() {
    later = Deferred.later(List::of);
    edition = "";
  }

  /**
   * @param version is another for each site
   * @param site not empty
   * @param later what may take a while to come, and then is a part of the site
   */
  InMemorySite(long version, List<SiteFile> site, Deferred<List<SiteFile>> later) {
    site.forEach(file -> files.put(file.path(), file));
    this.later = later;
    edition = version + "-" + sum(site) + "." + sum(without(site));
  }

  private static List<SiteFile> without(List<SiteFile> site) {
    return site.stream().filter(file -> !file.isHtml()).toList();
  }

  private static String sum(List<SiteFile> files) {
    CRC32C sum = new CRC32C();
    for (SiteFile file : files) {
      sum.update(file.path().getBytes(StandardCharsets.UTF_8));
      sum.update(file.bytes());
    }
    return Long.toHexString(sum.getValue());
  }

  /**
   * What tells two sites apart, also those of two servers. What stands behind its point is the same
   * where all files are but the pages and those that come later; empty where there is no site.
   */
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
    String name = folder ? inside + "index.html" : inside;
    SiteFile file = files.get(name);
    return file == null ? late(name) : Optional.of(file);
  }

  private Optional<SiteFile> late(String path) {
    return later.get().stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** The site's own page for addresses that lead nowhere. */
  Optional<SiteFile> notFound() {
    return Optional.ofNullable(files.get(NOT_FOUND));
  }
}
