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
 * Words of a paragraph that link to a row.
 *
 * @param kind of the link, a class in the templates: figure, result or task
 */
public record RowTextLink(ReportRow row, String kind, TextRange range) {

  /**
   * The linked words of a paragraph, shortest first, so that a range comes before one that contains
   * it.
   */
  public static List<RowTextLink> in(ParagraphId paragraph, LinkedReport linked) {
    return linked.quoteMatchesIn(paragraph).stream()
        .flatMap(match -> of(linked.row(match.rowId()), match))
        .sorted(Comparator.comparing(words -> words.range.end() - words.range.start()))
        .toList();
  }

  /** The figure of a row, or the words that state it. */
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
   * Returns the rows whose words have the row's {@link SiteAddresses#textAnchor}, by the offset at
   * which these begin.
   *
   * @param words of one paragraph, in their order
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
