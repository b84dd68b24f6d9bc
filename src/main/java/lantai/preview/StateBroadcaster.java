package lantai.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.SourceExcerpts;
import lantai.diagnostics.SourceExcerpts.QuotedLine;
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
      @Nullable BuildOutcome failed,
      Map<Place, QuotedLine> quotes) {

    /** For the script of an open page: the site's edition, and the failed build or 0. */
    String text() {
      return site.edition() + " " + (failed == null ? 0 : version);
    }
  }

  synchronized void show(BuildOutcome outcome) {
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
}
