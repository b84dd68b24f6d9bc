package lantai.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.ChapterId;
import lantai.model.ContinuityStatement;

/** Makes pairs of what the report says about the same matter in two years. */
final class ContinuityPairFactory {

  private final LinkedReport linked;
  private final RowViewFactory rows;
  private final List<SharedViewRecords.PairRow> pairs;

  ContinuityPairFactory(LinkedReport linked, RowViewFactory rows) {
    this.linked = linked;
    this.rows = rows;
    this.pairs = read();
  }

  /** Returns all pairs in the order of the file. */
  List<SharedViewRecords.PairRow> all() {
    return pairs;
  }

  private List<SharedViewRecords.PairRow> read() {
    return linked.report().rows(ContinuityStatement.class).stream()
        .collect(groupingBy(ContinuityStatement::matter, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(this::pair)
        .toList();
  }

  /** Returns the pairs of which a side quotes a chapter. */
  List<SharedViewRecords.PairRow> in(ChapterId chapter) {
    return all().stream()
        .filter(
            pair ->
                pair.sides().stream()
                    .anyMatch(side -> side.source().chapter().id().equals(chapter.value())))
        .toList();
  }

  private SharedViewRecords.PairRow pair(List<ContinuityStatement> sides) {
    return new SharedViewRecords.PairRow(
        sides.get(0).matter(),
        sides.stream()
            .sorted(Comparator.comparing(ContinuityStatement::year))
            .map(this::side)
            .toList());
  }

  private SharedViewRecords.PairSide side(ContinuityStatement matter) {
    QuoteMatch match = linked.quoteMatchOf(matter);
    String quote = match.quote().of(linked.report().textBlock(match.paragraph()).text());
    TextRange word = new SpacelessText(quote).find(matter.word().value()).get(0);
    return new SharedViewRecords.PairSide(
        SiteAddresses.anchor(matter.id()),
        matter.year(),
        quote.substring(0, word.start()),
        word.of(quote),
        quote.substring(word.end()),
        rows.source(matter, ""));
  }
}
