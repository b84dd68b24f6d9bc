package lantai.preview;

import java.util.Map;
import lantai.diagnostics.Place;
import lantai.diagnostics.QuotedLines.QuotedLine;

/**
 * What the preview shows at a moment.
 *
 * @param version counts the attempts
 * @param site the last good one; empty where there never was one
 * @param failure the attempt since then that failed, or {@code null}
 * @param quotes the lines that its problems are about
 */
record PreviewState(
    long version, InMemorySite site, BuildOutcome failure, Map<Place, QuotedLine> quotes) {

  /** What a page in a browser is told: which site there is, and which failure, 0 for none. */
  String state() {
    return site.edition() + " " + (failure == null ? 0 : version);
  }
}
