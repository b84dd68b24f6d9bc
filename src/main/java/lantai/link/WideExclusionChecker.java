package lantai.link;

import java.util.List;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.Excerpt;
import lantai.chinese.FullWidthForms;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.CoveredQuantity.CoverageWithoutRow;
import lantai.model.NumberExclusion;
import lantai.model.Report;

/**
 * Reports exclusions whose wildcard {n} matches several figures (numbers with a unit): the reason
 * was written for one of them and would hide the others.
 */
record WideExclusionChecker(Report report, ExclusionRules exclusions, Problems problems) {

  private static final Pattern UNIT = ChinesePatterns.get("exclusion.unit");

  private static final int SHOWN = 3;
  private static final int REACH = 4;

  /**
   * @param coverages of all quantities of the report
   */
  void check(List<CoveredQuantity> coverages) {
    List<CoveredQuantity> excluded =
        coverages.stream()
            .filter(coverage -> coverage.kind() == CoverageWithoutRow.EXCLUDED)
            .filter(WideExclusionChecker::hasUnit)
            .toList();
    for (NumberExclusion exclusion : report.exclusions()) {
      if (exclusion.phrase().value().contains("{n}")) {
        List<String> figures =
            excluded.stream()
                .filter(figure -> covers(exclusion, figure))
                .map(WideExclusionChecker::excerpt)
                .toList();
        if (figures.size() > 1) {
          problems.add(
              ProblemCode.EXCLUSION_TOO_WIDE,
              exclusion.phrase().place(),
              exclusion.phrase().value(),
              String.valueOf(figures.size()),
              String.join("；", figures.subList(0, Math.min(figures.size(), SHOWN))));
        }
      }
    }
  }

  private boolean covers(NumberExclusion exclusion, CoveredQuantity figure) {
    return ExclusionRules.containing(figure.range(), exclusions.in(figure.textBlock()))
        .contains(exclusion);
  }

  private static String excerpt(CoveredQuantity figure) {
    String text = figure.textBlock().text();
    return Excerpt.around(text, figure.range(), REACH).of(text);
  }

  private static boolean hasUnit(CoveredQuantity figure) {
    String text = FullWidthForms.toHalfWidth(figure.textBlock().text());
    int end = figure.range().end();
    boolean year = figure.text().matches("(?:19|20)[0-9]{2}") && text.startsWith("年", end);
    return !year && UNIT.matcher(text).region(end, text.length()).lookingAt();
  }
}
