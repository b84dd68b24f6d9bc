package lantai.preview;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.zip.CRC32C;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.SourceExcerptReader;
import lantai.diagnostics.SourceExcerptReader.QuotedLine;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/** Holds the state that the preview shows, and wakes threads that wait for a change. */
final class PreviewStateHolder {

  /**
   * Length of a quoted line in half-width columns: a paragraph is one line, and two lines fit the
   * dialog.
   */
  private static final int COLUMNS = 140;

  /** Distinguishes this server from an earlier one at the same address. */
  private final String server = Long.toHexString(ThreadLocalRandom.current().nextLong());

  private @Nullable PreviewState state;

  /**
   * Shown instead of pages that a build fails to make: the last site that was finished; before
   * there is one, the first of which pages were shown.
   */
  private InMemorySite base = InMemorySite.EMPTY;

  /**
   * The state at one time.
   *
   * @param version number of changes so far
   * @param site of the last build that has pages; empty if none has
   * @param failed the last build if it failed
   * @param quotes the lines of that build's problems
   */
  record PreviewState(
      long version,
      InMemorySite site,
      @Nullable PreviewBuildResult failed,
      Map<Place, QuotedLine> quotes) {

    /**
     * Returns the state for the script of an open page: the site's edition, and the failed build or
     * 0.
     */
    String text() {
      return site.edition() + " " + (failed == null ? 0 : version);
    }
  }

  /** Shows the pages of a build before it is finished, if it has any. */
  synchronized void show(LazyPreviewBuild build) {
    if (build.hasPages()) {
      InMemorySite site = InMemorySite.pending(edition(build.assets()), build, base);
      base = base.isEmpty() ? site : base;
      change(site, null);
    }
  }

  /**
   * Shows the outcome of a build. If it failed, pages that are already shown are withdrawn; the
   * site of an earlier build remains.
   */
  synchronized void show(LazyPreviewBuild build, PreviewBuildResult outcome) {
    InMemorySite shown = state == null ? InMemorySite.EMPTY : state.site();
    boolean isOwn = build.hasPages() && shown.isPending();
    if (!outcome.succeeded()) {
      base = isOwn && base == shown ? InMemorySite.EMPTY : base;
      change(isOwn ? base : shown, outcome);
    } else if (isOwn) {
      base = InMemorySite.finished(shown.edition(), outcome);
      state = new PreviewState(state.version(), base, null, Map.of());
    } else {
      List<SiteFile> assets = outcome.files().stream().filter(file -> !file.isHtml()).toList();
      base = InMemorySite.finished(edition(assets), outcome);
      change(base, null);
    }
  }

  private void change(InMemorySite site, @Nullable PreviewBuildResult failed) {
    Map<Place, QuotedLine> quotes = failed == null ? Map.of() : quotes(failed.problems());
    state = new PreviewState(nextVersion(), site, failed, quotes);
    notifyAll();
  }

  private long nextVersion() {
    return state == null ? 1 : state.version() + 1;
  }

  /**
   * Returns a text that differs between any two sites, also of two servers. The part after the dot
   * is the same if only pages and downloads differ.
   */
  private String edition(List<SiteFile> assets) {
    CRC32C sum = new CRC32C();
    for (SiteFile file : assets) {
      sum.update(file.path().getBytes(StandardCharsets.UTF_8));
      sum.update(file.bytes());
    }
    return nextVersion() + "-" + server + "." + Long.toHexString(sum.getValue());
  }

  /** Returns the quoted lines. Called immediately, before the files change again. */
  private static Map<Place, QuotedLine> quotes(List<Problem> problems) {
    SourceExcerptReader lines = new SourceExcerptReader();
    Map<Place, QuotedLine> quotes = new HashMap<>();
    for (Problem problem : problems) {
      lines.quote(problem.place(), COLUMNS).ifPresent(quote -> quotes.put(problem.place(), quote));
    }
    return quotes;
  }

  /** Returns the current state; waits for the first build. */
  synchronized PreviewState current() throws InterruptedException {
    while (state == null) {
      wait();
    }
    return state;
  }

  /**
   * Waits for a state other than the caller's.
   *
   * @param version of the state that the caller has
   * @param timeout in milliseconds
   * @return the current state; the caller's if the time is up (or on a spurious wake-up)
   */
  synchronized PreviewState after(long version, long timeout) throws InterruptedException {
    if (current().version() == version) {
      wait(timeout);
    }
    return current();
  }

  /**
   * A site in memory. Requests are answered only from it, so no path leads to the disk.
   *
   * @param edition see {@link #edition(List)}; empty if there is no site
   * @param files by path
   * @param others finds files that are made on demand
   * @param isPending whether its build is not finished
   */
  record InMemorySite(
      String edition,
      Map<String, SiteFile> files,
      Function<String, Optional<SiteFile>> others,
      boolean isPending) {

    private static final String NOT_FOUND = "404.html";

    static final InMemorySite EMPTY =
        new InMemorySite("", Map.of(), path -> Optional.empty(), false);

    static InMemorySite finished(String edition, PreviewBuildResult outcome) {
      return new InMemorySite(
          edition, byPath(outcome.files()), path -> in(outcome.downloads().get(), path), false);
    }

    /**
     * Returns the site of a running build.
     *
     * @param before shown instead of pages that the build fails to make, until its problems are
     *     shown
     */
    static InMemorySite pending(String edition, LazyPreviewBuild build, InMemorySite before) {
      Deferred<Optional<SiteFile>> none = Deferred.lazy(Optional::empty);
      return new InMemorySite(
          edition,
          byPath(build.assets()),
          path ->
              build
                  .pages()
                  .getOrDefault(path, none)
                  .get()
                  .or(() -> file(path, build.outcome(), before)),
          true);
    }

    private static Optional<SiteFile> file(
        String path, PreviewBuildResult outcome, InMemorySite before) {
      return outcome.succeeded()
          ? in(outcome.files(), path).or(() -> in(outcome.downloads().get(), path))
          : before.file(path);
    }

    private static Map<String, SiteFile> byPath(List<SiteFile> files) {
      return files.stream().collect(toMap(SiteFile::path, Function.identity()));
    }

    private static Optional<SiteFile> in(List<SiteFile> files, String path) {
      return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    boolean isEmpty() {
      return edition.isEmpty();
    }

    /** Returns the file at an address; for a folder, its {@code index.html}. */
    Optional<SiteFile> find(URI address) {
      String path = address.getPath();
      if (address.getRawAuthority() != null || path == null || !path.startsWith("/")) {
        return Optional.empty();
      }
      String inside = path.substring(1);
      boolean folder = inside.isEmpty() || inside.endsWith("/");
      return file(folder ? inside + "index.html" : inside);
    }

    /** Returns the site's page for addresses that do not exist. */
    Optional<SiteFile> notFound() {
      return file(NOT_FOUND);
    }

    private Optional<SiteFile> file(String path) {
      return Optional.ofNullable(files.get(path)).or(() -> others.apply(path));
    }
  }
}
