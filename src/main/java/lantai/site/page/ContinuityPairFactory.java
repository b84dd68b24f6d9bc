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
import lantai.model.ContinuedMatter;

/** Makes pairs of what the report says about the same matter in two years. */
final class ContinuityPairFactory {

  private final LinkedReport linked;
  private final RowViewFactory rows;
  private final List<SharedViewModels.PairRow> pairs;

  ContinuityPairFactory(LinkedReport linked, RowViewFactory rows) {
    this.linked = linked;
    this.rows = rows;
    this.pairs = read();
  }

  /** Returns all pairs in the order of the file. */
  List<SharedViewModels.PairRow> all() {
    return pairs;
  }

  private List<SharedViewModels.PairRow> read() {
    return linked.report().rows(ContinuedMatter.class).stream()
        .collect(groupingBy(ContinuedMatter::matter, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(this::pair)
        .toList();
  }

  /** Returns the pairs of which a side quotes a chapter. */
  List<SharedViewModels.PairRow> in(ChapterId chapter) {
    return all().stream()
        .filter(
            pair ->
                pair.sides().stream()
                    .anyMatch(side -> side.source().chapter().id().equals(chapter.value())))
        .toList();
  }

  private SharedViewModels.PairRow pair(List<ContinuedMatter> sides) {
    return new SharedViewModels.PairRow(
        sides.get(0).matter(),
        sides.stream()
            .sorted(Comparator.comparing(ContinuedMatter::year))
            .map(this::side)
            .toList());
  }

  private SharedViewModels.PairSide side(ContinuedMatter matter) {
    QuoteMatch match = linked.quoteMatchOf(matter);
    String quote = match.quote().of(linked.report().textBlock(match.paragraph()).text());
    TextRange word = new SpacelessText(quote).find(matter.word().value()).get(0);
    return new SharedViewModels.PairSide(
        SiteAddresses.anchor(matter.id()),
        matter.year(),
        quote.substring(0, word.start()),
        word.of(quote),
        quote.substring(word.end()),
        rows.source(matter, ""));
  }
}
