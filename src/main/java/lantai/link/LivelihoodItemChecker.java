package lantai.link;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.FullWidthForms;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.InvalidContentSummary;
import lantai.model.LivelihoodItem;
import lantai.model.Report;

/**
 * Reports differences between the livelihood items and the list in the note: words, the year of the
 * list, the order within the year, and the item that an item continues.
 */
record LivelihoodItemChecker(LinkedReport linked, Problems problems) {

  /**
   * The heading of a list of one year, 2023年10件民生实事为; a list of two years does not determine the
   * year of an item.
   */
  private static final Pattern HEADING =
      Pattern.compile("(?<![年、和与至及])(?:[12][0-9]{3}|[今去明])年度?[^，。；、：,;:年]{0,16}实事");

  void check() {
    List<LivelihoodItem> items = linked.report().rows(LivelihoodItem.class);
    boolean yearsAreRight = true;
    for (LivelihoodItem item : items) {
      checkContinued(item);
      // Without a focus, the text is the focus, which QuoteMatcher looks for.
      if (item.focus() != null
          && !SpacelessText.fold(item.quote().value())
              .contains(SpacelessText.fold(item.text().value()))) {
        problems.add(ProblemCode.WORD_NOT_IN_QUOTE, item.text().place(), item.text().value());
      }
      if (linked.hasQuoteMatch(item.id())) {
        yearsAreRight &= checkYear(item);
      }
    }
    InvalidContentSummary invalidContent = linked.report().invalidContent();
    if (yearsAreRight && invalidContent.rows().isEmpty() && !invalidContent.tableMissing()) {
      items.stream()
          .collect(Collectors.groupingBy(LivelihoodItem::year, TreeMap::new, Collectors.toList()))
          .values()
          .forEach(this::checkOrder);
    }
  }

  private void checkContinued(LivelihoodItem item) {
    if (item.continues() == null) {
      return;
    }
    boolean earlier =
        linked
            .report()
            .row(item.continues().value())
            .map(row -> row instanceof LivelihoodItem other && other.year() < item.year())
            .orElse(true);
    if (!earlier) {
      problems.add(
          ProblemCode.KEYS_CONFLICT,
          item.continues().place(),
          Hint.of("continues-earlier"),
          "continues",
          item.continues().value().value());
    }
  }

  /** Whether the list has the year of the row in its heading, or no heading. */
  private boolean checkYear(LivelihoodItem item) {
    Report report = linked.report();
    QuoteMatch match = linked.quoteMatchOf(item);
    String before = report.textBlock(match.paragraph()).text().substring(0, match.figure().start());
    String heading = null;
    for (Matcher found = HEADING.matcher(FullWidthForms.toHalfWidth(before)); found.find(); ) {
      heading = found.group();
    }
    if (heading == null || report.invalidContent().textMissing()) {
      return true;
    }
    Set<Integer> years = YearFinder.in(heading, report.year());
    boolean isRight = years.contains(item.year());
    if (!isRight) {
      String allowed = years.stream().map(String::valueOf).collect(Collectors.joining(" "));
      problems.add(
          ProblemCode.CONTRADICTS_QUOTE,
          item.place(),
          Hint.of("contradicts-quote", "year", allowed),
          "year",
          String.valueOf(item.year()),
          heading);
    }
    return isRight;
  }

  /**
   * Checks that items are numbered in printed order. Items after a wrong one that differ by the
   * same amount are not reported again.
   *
   * @param items of one year
   */
  private void checkOrder(List<LivelihoodItem> items) {
    if (!items.stream().allMatch(item -> linked.hasQuoteMatch(item.id()))) {
      return;
    }
    List<LivelihoodItem> printed =
        items.stream()
            .sorted(
                Comparator.comparing(LivelihoodItem::note)
                    .thenComparing(item -> linked.quoteMatchOf(item).figure().start())
                    .thenComparing(LivelihoodItem::order))
            .toList();
    int shift = 0;
    for (int i = 0; i < printed.size(); i++) {
      LivelihoodItem item = printed.get(i);
      int found = item.order() - (i + 1);
      if (found != 0 && found != shift) {
        problems.add(
            ProblemCode.ITEM_MISNUMBERED,
            item.place(),
            String.valueOf(item.order()),
            String.valueOf(item.year()),
            String.valueOf(i + 1));
      }
      shift = found;
    }
  }
}
