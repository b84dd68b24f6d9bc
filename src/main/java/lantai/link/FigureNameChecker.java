package lantai.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Located;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.NormalizedFigure;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;

/** Reports different values with one name and nature in a sentence: A and B in A、B分别为5元、7元. */
record FigureNameChecker(LinkedReport linked, Problems problems) {

  void check() {
    Map<List<Object>, List<ReportRow>> seen = new HashMap<>();
    for (ReportRow row : linked.report().rows()) {
      boolean checked = row instanceof Target || row instanceof Result;
      if (checked && row.hasNumber() && linked.hasQuoteMatch(row.id())) {
        List<ReportRow> alike = seen.computeIfAbsent(key(row), key -> new ArrayList<>());
        alike.forEach(other -> compare(row, other));
        alike.add(row);
      }
    }
  }

  /** The figure printed last has the words of the other one if it has none. */
  private void compare(ReportRow row, ReportRow other) {
    QuoteMatch match = linked.quoteMatchOf(row);
    boolean isLast = match.figure().compareTo(linked.quoteMatchOf(other).figure()) > 0;
    List<String> last = words(isLast ? row : other);
    String value = row.figure().value().value();
    String otherValue = other.figure().value().value();
    boolean differs =
        NormalizedFigure.of(row.figure())
                .number()
                .compareTo(NormalizedFigure.of(other.figure()).number())
            != 0;
    if (differs && (last.isEmpty() || words(row).equals(words(other)))) {
      problems.add(
          ProblemCode.FIGURES_OF_ONE_NAME,
          row.figure().value().place(),
          row.name(),
          value + row.figure().unitText(),
          otherValue + other.figure().unitText(),
          other.place().toString());
    }
  }

  private static List<String> words(ReportRow row) {
    return row.shownWords().stream().map(Located::value).sorted().toList();
  }

  /** Everything that distinguishes the figures of a report, except their values and words. */
  private List<Object> key(ReportRow row) {
    QuoteMatch match = linked.quoteMatchOf(row);
    String text = linked.report().textBlock(match.paragraph()).text();
    return Arrays.asList(
        row.kind(),
        SpacelessText.fold(row.name()),
        match.paragraph(),
        SentenceSplitter.around(text, match.figure()).start(),
        NormalizedFigure.of(row.figure()).unitBase(),
        row.figure().nature(),
        row instanceof Result result ? result.period() : ((Target) row).until());
  }
}
