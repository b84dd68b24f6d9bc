package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.Bound;

/** Reads figures that 分别 pairs with names, in printed order. */
final class PairedFiguresReader {

  private static final Pattern EACH = Pattern.compile("(.*?)分别(.*)");

  private final List<FigureInClause> items;
  private final String text;
  private final String names;
  private final String verb;

  private PairedFiguresReader(List<FigureInClause> items, String text, String names, String verb) {
    this.items = items;
    this.text = text;
    this.names = names;
    this.verb = IndicatorNameExtractor.withoutShare(verb);
  }

  /** Returns the paired figures that begin with the given figure of a clause, if any. */
  static Optional<PairedFiguresReader> at(List<FigureInClause> clause, int first, String text) {
    Matcher each = EACH.matcher(clause.get(first).before(text));
    if (!each.matches()) {
      return Optional.empty();
    }
    int end = first + listed(clause, first, text);
    return Optional.of(
        new PairedFiguresReader(clause.subList(first, end), text, each.group(1), each.group(2)));
  }

  /**
   * The figures of a clause without names that go on with a pairing: 分别提高30元、40元，达到920元、740元.
   *
   * @param before readings of the clause before
   */
  static Optional<PairedFiguresReader> continuing(
      List<FigureMeaning> before, List<FigureInClause> clause, String text) {
    FigureInClause first = clause.get(0);
    String verb = first.before(text);
    String name = IndicatorReader.read(verb, first.figure()).map(FigureMeaning::name).orElse(verb);
    boolean paired =
        before.size() > 1 && before.stream().allMatch(each -> "paired".equals(each.doubt()));
    return paired
            && IndicatorNameExtractor.stripped(name).isEmpty()
            && clause.size() == before.size()
            && listed(clause, 0, text) == before.size()
        ? Optional.of(new PairedFiguresReader(clause, text, "", verb))
        : Optional.empty();
  }

  /** The number of figures of a list that begins with a figure: 5%、7%. */
  static int listed(List<FigureInClause> clause, int first, String text) {
    int end = first + 1;
    while (end < clause.size() && clause.get(end).before(text).isEmpty()) {
      end++;
    }
    return end - first;
  }

  /** Whether figures of one unit follow one name, so that it is not known what each is of. */
  static boolean isUnclear(List<FigureInClause> list) {
    ScannedFigure first = list.get(0).figure();
    return list.size() > 1
        && list.stream()
            .map(FigureInClause::figure)
            .allMatch(each -> each.closed() && each.unit().equals(first.unit()));
  }

  /** Returns the names of the paired figures together. */
  String names() {
    return IndicatorNameExtractor.stripped(names);
  }

  int size() {
    return items.size();
  }

  /** Returns a figure. As in linked rows, a single bound at the end applies to each figure. */
  ScannedFigure figure(int index) {
    ScannedFigure last = items.get(items.size() - 1).figure();
    boolean shared =
        last.boundBefore().isEmpty()
            && items.subList(0, items.size() - 1).stream()
                .allMatch(item -> item.figure().bound() == Bound.NONE);
    ScannedFigure figure = items.get(index).figure();
    return shared ? figure.withBound(last.bound()) : figure;
  }

  /**
   * @param before meanings of the previous clause, whose names are used if none are printed
   * @return empty if names and figures do not match
   */
  List<FigureMeaning> read(List<FigureMeaning> before) {
    String words = names.substring(IndicatorNameExtractor.lead(names));
    boolean continued = IndicatorNameExtractor.stripped(words).isEmpty();
    List<String> paired =
        continued
            ? before.stream().map(FigureMeaning::name).toList()
            : IndicatorNameExtractor.paired(words, items.size());
    if (paired.size() != items.size() || !items.get(items.size() - 1).figure().closed()) {
      return List.of();
    }
    int start = continued ? before.get(0).range().start() : items.get(0).before().start();
    TextRange quote = new TextRange(start, items.get(items.size() - 1).figure().range().end());
    List<FigureMeaning> meanings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ScannedFigure figure = items.get(i).figure();
      String name = paired.get(i);
      FigureMeaning meaning =
          IndicatorReader.read(name + verb, figure)
              .orElse(IndicatorReader.reached(name, null, figure));
      meanings.add(meaning.named(name).withQuote(quote, figure.range()).doubted("paired"));
    }
    return meanings;
  }
}
