package lantai.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;
import lantai.model.TextBlock;

/**
 * Warns of tables without rows if the report contains words for which the table exists. Only tables
 * whose rows need no figure are checked; a figure without a row is an error anyway.
 */
record EmptyTableChecker(Report report, ExclusionRules exclusions, Problems problems) {

  private static final Pattern LIVELIHOOD = ChinesePatterns.get("forgotten.livelihood");
  private static final Pattern PROJECT = ChinesePatterns.get("forgotten.project");
  private static final Pattern ASPIRATION = ChinesePatterns.get("forgotten.aspiration");

  /**
   * Returns the exclusions that cover such words. In a draft, nothing is reported: it has its own
   * warnings.
   */
  Set<NumberExclusion> check() {
    Set<NumberExclusion> used = new HashSet<>();
    if (!report.site().draft() && !report.invalidContent().tableMissing()) {
      check(RowKind.LIVELIHOOD, LIVELIHOOD, used);
      check(RowKind.PROJECT, PROJECT, used);
      check(RowKind.ASPIRATION, ASPIRATION, used);
    }
    return used;
  }

  /** Reports the first words not covered by an exclusion. */
  private void check(RowKind kind, Pattern words, Set<NumberExclusion> used) {
    if (report.rows(kind.type()).isEmpty()) {
      boolean reported = false;
      for (TextBlock textBlock : report.textBlocks()) {
        List<ExclusionRules.RuleMatch> excluded = exclusions.in(textBlock);
        for (TextRange named : TextRange.matches(words, textBlock.text())) {
          List<NumberExclusion> excluding = ExclusionRules.containing(named, excluded);
          used.addAll(excluding);
          if (excluding.isEmpty() && !reported) {
            reported = true;
            problems.add(
                ProblemCode.TABLE_EMPTY,
                textBlock.placeAt(named.start()),
                TableSchemas.of(kind).file(),
                named.of(textBlock.text()));
          }
        }
      }
    }
  }
}
