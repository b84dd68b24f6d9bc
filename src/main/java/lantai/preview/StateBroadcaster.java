package lantai.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.SourceExcerpts;
import lantai.diagnostics.SourceExcerpts.QuotedLine;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/** Holds what the preview shows, and wakes threads that wait for a change. */
final class StateBroadcaster {

  /** Half-width columns of a quoted line: a paragraph is one line, and two fit the dialog. */
  private static final int COLUMNS = 140;

  private @Nullable PreviewState state;

  /**
   * What the preview shows at one moment.
   *
   * @param version the number of builds so far
   * @param site the last one that was built; empty if none was
   * @param failed the last build if it failed
   * @param quotes the lines of that build's problems
   */
  record PreviewState(
      long version,
      InMemorySite site,
      @Nullable PreviewBuild failed,
      Map<Place, QuotedLine> quotes) {

    /** For the script of an open page: the site's edition, and the failed build or 0. */
    String text() {
      return site.edition() + " " + (failed == null ? 0 : version);
    }
  }

  synchronized void show(PreviewBuild outcome) {
    long version = state == null ? 1 : state.version() + 1;
    if (outcome.succeeded()) {
      InMemorySite site = new InMemorySite(version, outcome.files(), outcome.downloads());
      state = new PreviewState(version, site, null, Map.of());
    } else {
      InMemorySite last = state == null ? InMemorySite.EMPTY : state.site();
      state = new PreviewState(version, last, outcome, quotes(outcome.problems()));
    }
    notifyAll();
  }

  /** Called at once, while the files are still as the build read them. */
  private static Map<Place, QuotedLine> quotes(List<Problem> problems) {
    SourceExcerpts lines = new SourceExcerpts();
    Map<Place, QuotedLine> quotes = new HashMap<>();
    for (Problem problem : problems) {
      lines.quote(problem.place(), COLUMNS).ifPresent(quote -> quotes.put(problem.place(), quote));
    }
    return quotes;
  }

  /** The current state; waits for the first build. */
  synchronized PreviewState current() throws InterruptedException {
    while (state == null) {
      wait();
    }
    return state;
  }

  /**
   * Waits for another state.
   *
   * @param version of the state that the caller has
   * @param timeout in milliseconds
   * @return the current state; the caller's if the time is up, or rarely earlier
   */
  synchronized PreviewState after(long version, long timeout) throws InterruptedException {
    if (current().version() == version) {
      wait(timeout);
    }
    return current();
  }

  /** A site in memory. As requests are answered from it alone, no path leads to the disk. */
  static final class InMemorySite {

    private static final String NOT_FOUND = "404.html";

    static final InMemorySite EMPTY = new InMemorySite(0, List.of(), Deferred.lazy(List::of));

    private final Map<String, SiteFile> files = new TreeMap<>();
    private final Deferred<List<SiteFile>> downloads;
    private final String edition;

    /** The version differs from that of every other site of this preview. */
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
     * Differs between any two sites, also of two servers. The part after the dot is the same if
     * only pages and downloads differ. Empty if there is no site.
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
}
