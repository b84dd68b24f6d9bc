package lantai.importer.draft;

import java.util.List;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.link.ArabicNumeralFinder;
import lantai.link.CoveredQuantity;
import lantai.link.ResultPeriodClassifier;
import lantai.model.Bound;
import lantai.model.ChangeDirection;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.QualitativeClaim;
import lantai.model.QualitativeClaimKind;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** A proposed row of {@code targets.yaml} or {@code results.yaml}. */
record RowProposal(
    PassagePeriod passage, ScannedFigure figure, FigureMeaning meaning, ProposedQuote quote) {

  private static final Pattern FORECAST = Pattern.compile("有望|预计");
  private static final Pattern ACTION = Pattern.compile(".*(?:" + DraftPatterns.get("verb") + ")");
  private static final Pattern FLOW = DraftPatterns.get("flow");

  NormalizedTextBlock text() {
    return quote.text();
  }

  String chapter() {
    return text().textBlock().chapter();
  }

  boolean target() {
    return passage.target();
  }

  boolean states(CoveredQuantity coverage) {
    return coverage.textBlock().equals(text().textBlock())
        && figure.numerals().contains(text().folded().fold(coverage.range()));
  }

  private String signed(TextRange numeral) {
    return (meaning.isDecrease() ? "-" : "") + ArabicNumeralFinder.digits(numeral, text().plain());
  }

  ResultPeriod period() {
    int end = figure.range().end();
    String clause = text().plain().substring(text().clause(figure.range()).start(), end);
    if (meaning.nature() == FigureNature.DURATION) {
      return ResultPeriod.STREAK;
    }
    if (FORECAST.matcher(clause + quote.range().of(text().plain())).find()) {
      return ResultPeriod.FORECAST;
    }
    String before = clause.substring(0, clause.length() - (end - figure.range().start()));
    String sentence =
        text().plain().substring(text().sentence(figure.range()).start(), figure.range().start());
    if (ResultPeriodClassifier.isOfNoWholeYear(before, sentence, passage.year())) {
      return passage.term() ? ResultPeriod.TERM : ResultPeriod.UNSTATED;
    }
    boolean flow = FLOW.matcher(meaning.name()).matches();
    boolean bare = meaning.word() == null && meaning.nature() != FigureNature.COUNT;
    boolean state =
        meaning.level()
                && meaning.nature() != FigureNature.GROWTH
                && !flow
                && !bare
                && !ACTION.matcher(meaning.name()).matches()
            || meaning.direction() == ChangeDirection.FLAT;
    if (passage.term() && !state) {
      return ResultPeriod.TERM;
    }
    if (clause.contains("累计")) {
      return ResultPeriod.CUMULATIVE;
    }
    if (state && meaning.nature() != FigureNature.RANK) {
      return ResultPeriod.STATUS;
    }
    return passage.term()
        ? ResultPeriod.TERM
        : "number-first".equals(meaning.doubt()) ? ResultPeriod.UNSTATED : ResultPeriod.ANNUAL;
  }

  RowProposal withQuote(ProposedQuote other) {
    return new RowProposal(passage, figure, meaning, other);
  }

  ReportRow row(RowId id, Place place) {
    RecordBuilder<? extends Record> row =
        target()
            ? builder(Target.class, id, place)
                .with("until", passage.until())
                .with("main", passage.main())
            : builder(Result.class, id, place)
                .with("direction", meaning.direction())
                .with("period", period())
                .with("claim", claim(place));
    return (ReportRow) row.build();
  }

  /** Returns the claim of a row; a rank is also a claim. */
  private @Nullable QualitativeClaim claim(Place place) {
    if (meaning.nature() != FigureNature.RANK || meaning.scope() == null) {
      return null;
    }
    return new RecordBuilder<>(QualitativeClaim.class)
        .with(
            "judgement",
            located(meaning.scope().words() + figure.range().of(text().plain()), place))
        .with("kind", QualitativeClaimKind.RANK)
        .with("scope", located(meaning.scope().among(), place))
        .build();
  }

  private <G extends Record> RecordBuilder<G> builder(Class<G> type, RowId id, Place place) {
    List<TextRange> numerals = figure.numerals();
    return new RecordBuilder<>(type)
        .with("id", id)
        .with("name", meaning.name())
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
                located(
                    meaning.nature() != FigureNature.RANK && figure.hasUnit()
                        ? figure.unit()
                        : null,
                    place),
                figure.bound() == Bound.NONE ? null : new Located<>(figure.bound(), place),
                meaning.nature()))
        .with("word", located(meaning.word(), place))
        .with("modality", located(meaning.modality(), place))
        .with("place", place);
  }

  static @Nullable Located<String> located(@Nullable String word, Place place) {
    return word == null ? null : new Located<>(word, place);
  }
}
