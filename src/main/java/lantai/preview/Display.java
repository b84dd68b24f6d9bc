package lantai.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lantai.text.Place;
import lantai.text.Problem;
import lantai.text.QuotedLines;
import lantai.text.QuotedLines.Quote;

/** Holds what is shown, and lets those wait who look at it. */
final class Display {

  /** How much of a line is quoted: two lines of a window, as a paragraph is one line of a file. */
  private static final int COLUMNS = 140;

  private Shown shown;

  synchronized void show(Attempt attempt) {
    long version = shown == null ? 1 : shown.version() + 1;
    if (attempt.succeeded()) {
      shown =
          new Shown(version, new Shelf(version, attempt.files(), attempt.later()), null, Map.of());
    } else {
      Shelf last = shown == null ? Shelf.EMPTY : shown.site();
      shown = new Shown(version, last, attempt, quotes(attempt.problems()));
    }
    notifyAll();
  }

  /** Read while the files are still as the build found them. */
  private static Map<Place, Quote> quotes(List<Problem> problems) {
    QuotedLines lines = new QuotedLines();
    Map<Place, Quote> quotes = new HashMap<>();
    for (Problem problem : problems) {
      lines.quote(problem.place(), COLUMNS).ifPresent(quote -> quotes.put(problem.place(), quote));
    }
    return quotes;
  }

  /** What is shown now; waits for the first build. */
  synchronized Shown now() throws InterruptedException {
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
  synchronized Shown after(long version, long longest) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longest);
    Shown current = now();
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
