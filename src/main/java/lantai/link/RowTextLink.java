package lantai.link;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.chinese.TextRange;
import lantai.model.ParagraphId;
import lantai.model.ReportRow;

/**
 * A range of a paragraph that links to a row.
 *
 * @param kind kind of the link, by which the macro {@code text_run} formats it: figure, result or
 *     task
 */
public record RowTextLink(ReportRow row, String kind, TextRange range) {

  /**
   * Returns the links of a paragraph, shortest first, so that a range comes before one that
   * contains it.
   */
  public static List<RowTextLink> in(ParagraphId paragraph, LinkedReport linked) {
    return linked.quoteMatchesIn(paragraph).stream()
        .flatMap(match -> of(linked.row(match.rowId()), match))
        .sorted(Comparator.comparing(words -> words.range.end() - words.range.start()))
        .toList();
  }

  /** Returns the link of the figure of a row, or of the words that state it. */
  private static Stream<RowTextLink> of(ReportRow row, QuoteMatch match) {
    return switch (row.kind().link()) {
      case FIGURE -> Stream.of(new RowTextLink(row, "figure", match.figure()));
      case RESULT ->
          row.hasNumber()
              ? Stream.of(new RowTextLink(row, "result", match.figure()))
              : match.shown().pieces().stream().map(piece -> new RowTextLink(row, "result", piece));
      case TASK ->
          match.shown().pieces().stream().map(piece -> new RowTextLink(row, "task", piece));
      case NONE -> Stream.empty();
    };
  }

  /**
   * Returns the rows whose {@link SiteAddresses#textAnchor} is in a paragraph, by the offset at
   * which their link begins.
   *
   * @param words links of one paragraph, in order
   */
  public static Map<Integer, ReportRow> anchored(List<RowTextLink> words) {
    return words.stream()
        .filter(each -> each.isFirst(words))
        .collect(toMap(each -> each.range.start(), RowTextLink::row, (shorter, longer) -> shorter));
  }

  private boolean isFirst(List<RowTextLink> words) {
    return words.stream()
        .filter(each -> each.row.equals(row))
        .allMatch(each -> each.range.start() >= range.start());
  }
}
