package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.importer.draft.FigureScanner.ScannedFigure;
import lantai.importer.draft.RowProposal.QuotedText;
import lantai.model.Bound;
import lantai.model.FigureNature;
import org.jspecify.annotations.Nullable;

/** Proposes a row for each figure of a text block whose sentence has only one reading. */
final class RowProposer {

  /** A yearly average is no target for this year alone. */
  private static final Pattern AVERAGE = Pattern.compile("年均|平均每年");

  private static final Pattern SEPARATOR = Pattern.compile("[、和与及]|以及");

  private final NormalizedTextBlock text;
  private final Tense tense;
  private final List<ScannedFigure> figures;
  private final List<RowProposal> proposals = new ArrayList<>();
  private Optional<VerbPhrase> verbPhrase = Optional.empty();

  RowProposer(NormalizedTextBlock text, Tense tense) {
    this.text = text;
    this.tense = tense;
    this.figures = FigureScanner.in(text);
  }

  List<RowProposal> propose() {
    ScannedFigure previous = null;
    for (int i = 0; i < figures.size(); i++) {
      List<ScannedFigure> series = series(i);
      if (series.size() > 1) {
        proposeSeries(series);
        i += series.size() - 1;
        previous = null;
      } else {
        proposeSingle(figures.get(i), previous);
        previous = figures.get(i);
      }
    }
    return proposals;
  }

  /** The figures that one 分别 pairs with names; else the figure alone. */
  private List<ScannedFigure> series(int first) {
    int end = first + 1;
    while (wordsBefore(figures.get(first)).contains("分别")
        && end < figures.size()
        && SEPARATOR.matcher(between(figures.get(end - 1), figures.get(end))).matches()) {
      end++;
    }
    return figures.subList(first, end);
  }

  private void proposeSeries(List<ScannedFigure> series) {
    ScannedFigure first = series.get(0);
    ScannedFigure last = series.get(series.size() - 1);
    Indicator indicator = Indicator.of(wordsBefore(first), first.unit(), false);
    List<@Nullable String> names =
        indicator == null
            ? List.of()
            : IndicatorNames.paired(indicator.name().replaceFirst("分别.*$", ""), series.size());
    if (names.isEmpty()
        || names.stream().anyMatch(Objects::isNull)
        || series.stream().anyMatch(each -> !each.unit().equals(first.unit()))
        || !last.closed()
        || tense.differsFromSentence(text, first.range())) {
      return;
    }
    // One bound at the end applies to each figure, as it does when the rows are linked.
    boolean shared =
        last.boundBefore().isEmpty()
            && series.subList(0, series.size() - 1).stream()
                .allMatch(each -> each.bound() == Bound.NONE);
    TextRange quote = new TextRange(wordsStart(first), last.range().end());
    for (int i = 0; i < series.size(); i++) {
      ScannedFigure each = series.get(i);
      add(
          shared ? each.withBound(last.bound()) : each,
          indicator.withName(names.get(i)),
          new QuotedText(text, quote, uniqueIn(quote, each.range())),
          "paired");
    }
  }

  private void proposeSingle(ScannedFigure figure, @Nullable ScannedFigure previous) {
    Optional<VerbPhrase> governing = verbPhrase;
    verbPhrase = Optional.empty();
    String words = wordsBefore(figure);
    if (words.contains("分别") || tense.differsFromSentence(text, figure.range())) {
      return;
    }
    Indicator indicator =
        figure.closed()
            ? Indicator.of(words, figure.unit(), !figure.boundBefore().isEmpty())
            : null;
    boolean weak =
        indicator == null
            || indicator.nature() == FigureNature.LEVEL && indicator.changeWord() == null;
    if (weak && governing.isPresent() && governing.get().continuesTo(figure, text)) {
      VerbPhrase verb = governing.get();
      verb.next(figure, text).ifPresent(item -> addObject(verb, figure, item, "listed"));
    } else if (indicator == null) {
      VerbPhrase.before(words, wordsStart(figure))
          .ifPresent(
              verb ->
                  VerbPhrase.after(figure, text)
                      .ifPresent(item -> addObject(verb, figure, item, null)));
    } else if (!isStep(figure, indicator)) {
      proposeNamed(figure, indicator, previous);
    }
  }

  private void addObject(
      VerbPhrase verb,
      ScannedFigure figure,
      VerbPhrase.CountedItem item,
      @Nullable String question) {
    VerbPhrase extended = verb.with(item);
    TextRange focus = question == null ? null : item.range();
    add(figure, verb.indicator(item), new QuotedText(text, extended.range(), focus), question);
    verbPhrase = Optional.of(extended);
  }

  private void proposeNamed(
      ScannedFigure figure, Indicator indicator, @Nullable ScannedFigure previous) {
    String name = IndicatorNames.of(indicator.name());
    TextRange quote = new TextRange(wordsStart(figure), figure.range().end());
    if (name != null) {
      add(figure, indicator.withName(name), new QuotedText(text, quote, null), null);
      verbPhrase = VerbPhrase.of(indicator, quote);
    } else if (indicator.name().replaceFirst("同比|比上年|较上年", "").isEmpty() && previous != null) {
      proposeSecond(figure, indicator, previous);
    }
  }

  /** In 提高30元至500元 the first number may be a step to the second; the words do not decide. */
  private static boolean isStep(ScannedFigure figure, Indicator indicator) {
    return figure.joinedByWord()
        && indicator.changeWord() != null
        && indicator.nature() != FigureNature.GROWTH;
  }

  /** In 达到5000亿元、增长6% and 增长6%、达到5000亿元 the second figure has the name of the first. */
  private void proposeSecond(ScannedFigure figure, Indicator indicator, ScannedFigure previous) {
    RowProposal first = proposals.isEmpty() ? null : proposals.get(proposals.size() - 1);
    if (first == null || !first.figure().numerals().equals(previous.numerals())) {
      return;
    }
    String between = between(previous, figure);
    List<FigureNature> natures = List.of(first.indicator().nature(), indicator.nature());
    boolean grows =
        natures.equals(List.of(FigureNature.LEVEL, FigureNature.GROWTH))
            && between.matches("[、，,](?:同比|比上年|较上年)?(?:增长|下降)(?:了)?");
    boolean reaches =
        natures.equals(List.of(FigureNature.GROWTH, FigureNature.LEVEL))
            && figure.unit().endsWith("元")
            && between.matches("[、，,](?:总量)?(?:达到?)?");
    if (grows || reaches) {
      TextRange quote = new TextRange(first.quote().range().start(), figure.range().end());
      String word = indicator.changeWord() == null ? "" : indicator.changeWord();
      int start = Math.max(0, figure.range().start() - word.length());
      TextRange focus = new TextRange(start, figure.range().end());
      add(
          figure,
          indicator.withName(first.indicator().name()),
          new QuotedText(text, quote, focus),
          "followed");
    }
  }

  private void add(
      ScannedFigure figure, Indicator indicator, QuotedText quote, @Nullable String question) {
    String words = quote.range().of(text.plain());
    boolean target = tense.isTarget(text, figure.range());
    boolean average = target && AVERAGE.matcher(words).find();
    proposals.add(
        new RowProposal(
            target,
            figure,
            average ? indicator.withName(indicator.name() + "（年均）") : indicator,
            quote,
            IndicatorNames.modality(words),
            question));
  }

  /** From the punctuation mark or figure before it up to the figure. */
  private String wordsBefore(ScannedFigure figure) {
    return text.plain().substring(wordsStart(figure), figure.range().start());
  }

  private int wordsStart(ScannedFigure figure) {
    int start = text.clause(figure.range()).start();
    for (ScannedFigure each : figures) {
      int end = each.range().end();
      if (end > start && end < figure.range().start()) {
        Matcher separator = SEPARATOR.matcher(text.plain()).region(end, figure.range().start());
        start = separator.lookingAt() ? separator.end() : start;
      }
    }
    return start;
  }

  private String between(ScannedFigure figure, ScannedFigure next) {
    int start = figure.range().end();
    int end = next.range().start();
    return start <= end ? text.plain().substring(start, end) : "";
  }

  /** The figure with the fewest characters before it that occur once in the quote. */
  private TextRange uniqueIn(TextRange quote, TextRange figure) {
    FoldedText quoted = new FoldedText(quote.of(text.plain()));
    TextRange unique = figure;
    while (unique.start() > quote.start() && quoted.find(unique.of(text.plain())).size() > 1) {
      unique = new TextRange(unique.start() - 1, unique.end());
    }
    return unique;
  }
}
