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

/** A site in memory. As requests are answered from it alone, no path leads to the disk. */
final class InMemorySite {

  private static final String NOT_FOUND = "404.html";

  static final InMemorySite EMPTY = new InMemorySite(0, List.of(), Deferred.later(List::of));

  private final Map<String, SiteFile> files = new TreeMap<>();
  private final Deferred<List<SiteFile>> downloads;
  private final String edition;

  /**
   * @param version differs from that of every other site of this preview
   * @param downloads further files, made when the first of them is asked for
   */
  InMemorySite(long version, List<SiteFile> site, Deferred<List<SiteFile>> downloads) {
    site.forEach(file -> files.put(file.path(), file));
    this.downloads = downloads;
    List<SiteFile> assets = site.stream().filter(file -> !file.isHtml()).toList();
    edition = site.isEmpty() ? "" : version + "-" + sum(site) + "." + sum(assets);
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
   * Differs between any two sites, also of two servers. The part after the dot is the same if only
   * pages and downloads differ. Empty if there is no site.
   */
  String edition() {
    return edition;
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** The file at an address; of a folder, its {@code index.html}. */
  Optional<SiteFile> find(URI address) {
    String path = address.getPath();
    if (address.getRawAuthority() != null || path == null || !path.startsWith("/")) {
      return Optional.empty();
    }
    String inside = path.substring(1);
    boolean folder = inside.isEmpty() || inside.endsWith("/");
    String name = folder ? inside + "index.html" : inside;
    return Optional.ofNullable(files.get(name)).or(() -> download(name));
  }

  private Optional<SiteFile> download(String path) {
    return downloads.get().stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** The site's page for addresses that lead nowhere. */
  Optional<SiteFile> notFound() {
    return Optional.ofNullable(files.get(NOT_FOUND));
  }
}
