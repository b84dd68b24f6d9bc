package lantai.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.QuotedLines;
import lantai.diagnostics.QuotedLines.QuotedLine;

/** Holds what is shown, and lets those wait who look at it. */
final class StateBroadcaster {

  /** How much of a line is quoted: two lines of a window, as a paragraph is one line of a file. */
  private static final int COLUMNS = 140;

  private PreviewState shown;

  synchronized void show(BuildOutcome attempt) {
    long version = shown == null ? 1 : shown.version() + 1;
    if (attempt.succeeded()) {
      shown =
          new PreviewState(
              version, new InMemorySite(version, attempt.files(), attempt.later()), null, Map.of());
    } else {
      InMemorySite last = shown == null ? InMemorySite.EMPTY : shown.site();
      shown = new PreviewState(version, last, attempt, quotes(attempt.problems()));
    }
    notifyAll();
  }

  /** Read while the files are still as the build found them. */
  private static Map<Place, QuotedLine> quotes(List<Problem> problems) {
    QuotedLines lines = new QuotedLines();
    Map<Place, QuotedLine> quotes = new HashMap<>();
    for (Problem problem : problems) {
      lines.quote(problem.place(), COLUMNS).ifPresent(quote -> quotes.put(problem.place(), quote));
    }
    return quotes;
  }

  /** What is shown now; waits for the first build. */
  synchronized PreviewState now() throws InterruptedException {
    while (shown == null) {
      wait();
    }
    return shown;
  }

  /**
   * Waits for something else to be shown.
   *
   * @param version what the caller has seen
   * @param longest how long to wait, in milliseconds
   * @return what is shown then; the same as before where nothing came
   */
  synchronized PreviewState after(long version, long longest) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longest);
    PreviewState current = now();
    while (current.version() == version) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return current;
      }
      wait(left);
      current = shown;
    }
    return current;
  }
}
