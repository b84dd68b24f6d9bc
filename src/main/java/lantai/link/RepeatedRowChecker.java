package lantai.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.IntendedCityRole;
import lantai.model.ReportRow;

/**
 * Reports two rows of a table that would appear as duplicates on a page: cities with the same name,
 * and rows without a figure with the same name and focus. Figures stated twice are reported by
 * {@link BlockCoverageChecker}.
 */
record RepeatedRowChecker(LinkedReport linked, Problems problems) {

  void check() {
    Map<List<Object>, Place> seen = new HashMap<>();
    for (ReportRow row : linked.report().rows()) {
      boolean isCity = row instanceof IntendedCityRole;
      if (isCity || !row.hasNumber() && linked.hasQuoteMatch(row.id())) {
        String name = SpacelessText.fold(row.name());
        List<Object> said = isCity ? List.of(row.kind(), name) : words(row, name);
        Place first = seen.putIfAbsent(said, row.place());
        if (first != null) {
          problems.add(ProblemCode.DUPLICATE_ROW, row.place(), row.name(), first.toString());
        }
      }
    }
  }

  private List<Object> words(ReportRow row, String name) {
    QuoteMatch match = linked.quoteMatchOf(row);
    return List.of(row.kind(), name, match.paragraph(), match.figure());
  }
}
