package lantai.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.TermMatcher.TermMatch;
import lantai.model.NumberExclusion;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.RowId;
import lantai.model.Term;

/** Finds the quotes, terms and numbers of a report: the second stage of a build. */
public final class Linker {

  private Linker() {}

  /**
   * Links a report. Rows with an unknown chapter are skipped; they are reported when they are read.
   *
   * @return complete only if no error is among the problems
   */
  public static LinkedReport link(Report report, Problems problems) {
    return link(report, MatchReuseStrategy.DIRECT, problems);
  }

  /** Like {@link #link(Report, Problems)}, with a cache of matches. */
  public static LinkedReport link(Report report, MatchReuseStrategy strategy, Problems problems) {
    ReviewAndPlanParts parts = new ReviewAndPlanParts(report);
    List<ChapterQuoteMatches> matched = chapterMatches(report, parts, strategy, problems);
    matched.stream()
        .flatMap(chapter -> chapter.unmatched().stream())
        .forEach(name -> name.check(report, problems));
    List<QuoteMatch> quoteMatches = inOrder(report, matched);
    TermOccurrences terms = terms(report, parts, problems);
    LinkedReport linked = new LinkedReport(report, quoteMatches, terms, List.of());
    reportUnused(linked, problems);
    new NoteMarkChecker(report).reportGaps(problems);
    new SearchSynonymChecker(report, problems).check();
    new LivelihoodItemChecker(linked, problems).check();
    new RepeatedRowChecker(linked, problems).check();
    new FigureNameChecker(linked, problems).check();
    new UnrelatedBaselineChecker(report, problems).check();
    ExclusionRules exclusions = new ExclusionRules(report.exclusions());
    Set<NumberExclusion> used =
        new UncoveredWordedResultChecker(linked, exclusions, strategy, problems).check();
    used.addAll(new EmptyTableChecker(report, exclusions, problems).check());
    used.addAll(new PunctuationChecker(report, exclusions, strategy, problems).check());
    List<CoveredQuantity> coverages =
        new CoverageChecker(linked, exclusions, strategy, problems).coverages(used);
    new WideExclusionChecker(report, exclusions, problems).check(coverages);
    return linked.with(coverages);
  }

  private static List<ChapterQuoteMatches> chapterMatches(
      Report report, ReviewAndPlanParts parts, MatchReuseStrategy strategy, Problems problems) {
    return report.rows().stream()
        .map(row -> row.citation().chapter().value())
        .distinct()
        .toList()
        .parallelStream()
        .map(chapter -> ChapterMatchInputs.of(chapter, report, parts))
        .filter(rows -> !rows.textBlocks().isEmpty())
        .map(rows -> strategy.match(rows, found -> matches(rows, report, found), problems))
        .toList();
  }

  private static ChapterQuoteMatches matches(
      ChapterMatchInputs rows, Report report, Problems problems) {
    List<RowNameNotInQuote> unmatched = new ArrayList<>();
    QuoteMatcher matcher = new QuoteMatcher(rows, report, unmatched, problems);
    List<QuoteMatch> matches =
        rows.rows().stream().flatMap(row -> matcher.find(row).stream()).toList();
    return new ChapterQuoteMatches(matches, unmatched);
  }

  /** Returns the matches in the order of the rows. */
  private static List<QuoteMatch> inOrder(Report report, List<ChapterQuoteMatches> chapters) {
    Map<RowId, QuoteMatch> found =
        chapters.stream()
            .flatMap(chapter -> chapter.matches().stream())
            .collect(Collectors.toMap(QuoteMatch::rowId, Function.identity(), (a, b) -> b));
    return report.rows().stream()
        .map(ReportRow::id)
        .map(found::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The terms found in a paragraph. */
  private record ParagraphTerms(ParagraphId paragraph, List<TermMatch> matches) {

    Stream<TermOccurrence> separate() {
      return matches.stream().filter(match -> match.within() == null).map(this::occurrence);
    }

    Stream<NestedOccurrence> nested() {
      return matches.stream()
          .filter(match -> match.within() != null)
          .map(match -> new NestedOccurrence(occurrence(match), match.within()));
    }

    private TermOccurrence occurrence(TermMatch match) {
      return new TermOccurrence(match.term(), paragraph, match.range());
    }
  }

  private static TermOccurrences terms(Report report, ReviewAndPlanParts parts, Problems problems) {
    TermMatcher matcher = new TermMatcher(report.terms());
    List<ParagraphTerms> found =
        report.chapters().parallelStream()
            .flatMap(chapter -> chapter.paragraphs().stream())
            .map(each -> new ParagraphTerms(each.id(), matcher.match(each.text())))
            .toList();
    return new TermOccurrences(
        found.stream().flatMap(ParagraphTerms::separate).toList(),
        found.stream().flatMap(ParagraphTerms::nested).toList(),
        report.terms().stream()
            .flatMap(term -> gloss(term, report, parts, problems).stream())
            .toList());
  }

  private static Optional<TermOccurrence> gloss(
      Term term, Report report, ReviewAndPlanParts parts, Problems problems) {
    if (term.gloss() == null) {
      return Optional.empty();
    }
    ChapterMatchInputs rows = ChapterMatchInputs.of(term.gloss().chapter().value(), report, parts);
    return rows.textBlocks().isEmpty()
        ? Optional.empty()
        : new QuoteMatcher(rows, report, new ArrayList<>(), problems).gloss(term);
  }

  private static void reportUnused(LinkedReport linked, Problems problems) {
    for (Term term : linked.report().terms()) {
      if (linked.occurrencesOf(term.id()).isEmpty()
          && term.see().isEmpty()
          && !linked.report().invalidContent().textMissing()) {
        problems.add(ProblemCode.TERM_UNUSED, term.term().place(), term.term().value());
      }
    }
  }
}
