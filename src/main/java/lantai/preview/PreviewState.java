package lantai.preview;

import java.util.Map;
import lantai.diagnostics.Place;
import lantai.diagnostics.QuotedLines.QuotedLine;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows at one moment.
 *
 * @param version the number of builds so far
 * @param site the last one that was built; empty if none was
 * @param failed the last build if it failed
 * @param quotes the lines of that build's problems
 */
record PreviewState(
    long version, InMemorySite site, @Nullable BuildOutcome failed, Map<Place, QuotedLine> quotes) {

  /** For the script of an open page: the site's edition, and the failed build or 0. */
  String text() {
    return site.edition() + " " + (failed == null ? 0 : version);
  }
}
