package lantai.link;

import java.util.List;
import lantai.model.Report;

/** Makes links for tests of the packages that use {@code link}. */
public final class LinkTestSupport {

  private LinkTestSupport() {}

  public static LinkedReport of(
      Report report, List<QuoteMatch> quoteMatch, List<TermOccurrence> occurrences) {
    return new LinkedReport(
        report, quoteMatch, new TermOccurrences(occurrences, List.of(), List.of()), List.of());
  }
}
