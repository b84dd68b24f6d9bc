package lantai.importer.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.importer.draft.FigureScanner.ScannedFigure;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A row for {@code targets.yaml} or {@code results.yaml}, read out of a sentence.
 *
 * @param modality printed word of intent or caution, such as 力争 and 有望
 * @param question key of what a person should check about it
 */
record RowProposal(
    boolean target,
    ScannedFigure figure,
    Indicator indicator,
    QuotedText quote,
    @Nullable String modality,
    @Nullable String question) {

  private static final Pattern TERM =
      Pattern.compile("[五5]年来|“十[一二三四]五”(?:期间|时期|以来)|年均|平均每年|[五5]年(?:累计|新增|增长|下降|提高)");
  private static final Pattern FORECAST = Pattern.compile("有望|预计|预期");
  private static final Pattern YEAR = Pattern.compile("全年|去年|今年|一年来|(?<![0-9])20[0-9]{2}年");
  private static final Pattern FLOW = ChinesePatterns.get("period.flow");

  /**
   * A quotation.
   *
   * @param range of {@code text.plain()}
   * @param focus the part of the range that is meant, if not all of it
   */
  record QuotedText(NormalizedTextBlock text, TextRange range, @Nullable TextRange focus) {

    String printed() {
      return text.printed(range);
    }

    @Nullable String printedFocus() {
      return focus == null ? null : text.printed(focus);
    }

    /**
     * This quotation, or the shortest longer one that occurs once in its chapter; none if even the
     * whole sentence occurs twice.
     *
     * @param chapter the paragraphs of the chapter
     */
    Optional<QuotedText> unique(List<NormalizedTextBlock> chapter) {
      if (isUnique(range, chapter)) {
        return Optional.of(this);
      }
      TextRange meant = focus == null ? range : focus;
      TextRange start = new TextRange(range.start(), range.start());
      return Stream.of(
              new TextRange(text.clause(start).start(), range.end()),
              text.clause(range),
              new TextRange(text.sentence(range).start(), range.end()),
              text.sentence(range))
          .filter(longer -> occurrences(meant, longer) == 1 && isUnique(longer, chapter))
          .findFirst()
          .map(longer -> new QuotedText(text, longer, meant));
    }

    private int occurrences(TextRange inner, TextRange outer) {
      return new FoldedText(outer.of(text.plain())).find(inner.of(text.plain())).size();
    }

    private boolean isUnique(TextRange quote, List<NormalizedTextBlock> chapter) {
      String words = FoldedText.fold(text.printed(quote));
      return chapter.stream()
              .mapToInt(each -> new FoldedText(each.textBlock().text()).find(words).size())
              .sum()
          == 1;
    }
  }

  NormalizedTextBlock text() {
    return quote.text();
  }

  String chapter() {
    return text().textBlock().chapter();
  }

  private String signed(TextRange numeral) {
    boolean minus = indicator.decreasing() && indicator.nature() != FigureNature.LEVEL;
    return (minus ? "-" : "") + numeral.of(text().plain());
  }

  private ResultPeriod period() {
    int end = figure.range().end();
    String sentence = text().plain().substring(text().sentence(quote.range()).start(), end);
    String clause = text().plain().substring(text().clause(figure.range()).start(), end);
    if (TERM.matcher(sentence).find()) {
      return ResultPeriod.TERM;
    }
    if (FORECAST.matcher(clause).find()) {
      return ResultPeriod.FORECAST;
    }
    if (clause.contains("累计")) {
      return ResultPeriod.CUMULATIVE;
    }
    if (clause.contains("连续")) {
      return ResultPeriod.STREAK;
    }
    if (indicator.level() && !FLOW.matcher(indicator.name()).matches()) {
      return ResultPeriod.STATUS;
    }
    boolean counted = indicator.nature() == FigureNature.COUNT;
    return counted && !YEAR.matcher(sentence).find() ? ResultPeriod.UNSTATED : ResultPeriod.ANNUAL;
  }

  RowProposal withQuote(QuotedText other) {
    return new RowProposal(target, figure, indicator, other, modality, question);
  }

  ReportRow row(RowId id, Place place) {
    return target
        ? row(Target.class, id, place).build()
        : row(Result.class, id, place)
            .with("direction", indicator.direction())
            .with("period", period())
            .build();
  }

  private <G extends Record> RecordBuilder<G> row(Class<G> type, RowId id, Place place) {
    List<TextRange> numerals = figure.numerals();
    return new RecordBuilder<>(type)
        .with("id", id)
        .with("name", indicator.name())
        .with(
            "citation",
            new Citation(
                new Located<>(new ChapterId(chapter()), place),
                new Located<>(quote.printed(), place),
                located(quote.printedFocus(), place)))
        .with(
            "figure",
            new Figure(
                new Located<>(signed(numerals.get(0)), place),
                located(numerals.size() == 1 ? null : signed(numerals.get(1)), place),
                new Located<>(figure.unit(), place),
                figure.bound() == Bound.NONE ? null : new Located<>(figure.bound(), place),
                indicator.nature()))
        .with("word", located(indicator.changeWord(), place))
        .with("modality", located(modality, place))
        .with("place", place);
  }

  private static @Nullable Located<String> located(@Nullable String word, Place place) {
    return word == null ? null : new Located<>(word, place);
  }
}
