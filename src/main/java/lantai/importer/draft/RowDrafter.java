package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.importer.ChapterKindClassifier;
import lantai.importer.DraftQuestion;
import lantai.importer.DraftedTables;
import lantai.importer.draft.PassagePeriodReader.ParagraphPassages;
import lantai.link.CoveredQuantity;
import lantai.link.CoveredQuantity.CoverageWithoutRow;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Chapter;
import lantai.model.ChapterKind;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.ReportRow;

/** Proposes rows and exclusions for the numbers that those of a report do not cover yet. */
public final class RowDrafter {

  private static final Pattern RANGE = Pattern.compile("[0-9][%‰]?(?:[—–―~～至到-]{1,2})[0-9]");

  private final Report report;
  private final int year;
  private final List<NormalizedTextBlock> texts;
  private final Set<DraftQuestion> questions = new LinkedHashSet<>();

  private final ChapterKindClassifier kinds = new ChapterKindClassifier();

  private final Predicate<String> chapters;

  private RowDrafter(Report report, Predicate<String> chapters) {
    this.report = report;
    this.chapters = chapters;
    this.year = report.year();
    report.chapters().forEach(chapter -> kinds.add(chapter.id().value(), chapter.title()));
    this.texts = report.textBlocks().stream().map(NormalizedTextBlock::of).toList();
  }

  /** Drafts all rows and exclusions of an imported report. */
  public static DraftedTables of(Report report) {
    return new RowDrafter(report.with(List.of(), List.of()), chapter -> true).draft();
  }

  /**
   * Drafts rows and exclusions for numbers that are not covered yet.
   *
   * @param chapters ids of the chapters to draft
   */
  public static DraftedTables of(Report report, Set<String> chapters) {
    return new RowDrafter(report, chapters::contains).draft();
  }

  /** Drafts repeatedly, dropping proposals that cannot be linked, until all others can be. */
  private DraftedTables draft() {
    List<RowProposal> proposals = withUniqueQuotes(newProposals());
    while (true) {
      List<ReportRow> rows = withRowsWithoutFigure(RowIdAssigner.of(proposals, year, ids()));
      Problems problems = new Problems();
      LinkedReport linked = Linker.link(with(rows), problems);
      Set<RowProposal> invalid = new LinkedHashSet<>();
      for (Problem problem : problems.sorted()) {
        if (problem.place().path().isEmpty() && problem.place().line() <= proposals.size()) {
          invalid.add(proposals.get(problem.place().line() - 1));
        }
      }
      if (invalid.isEmpty()) {
        ExclusionDrafter drafter = new ExclusionDrafter(texts, linked, proposals, chapters);
        invalid = drafter.draft();
        if (invalid.isEmpty()) {
          askAboutProposals(proposals);
          askAboutKinds();
          askAboutNumerals(drafter);
          questions.addAll(ShortTermQuestions.of(linked, chapters));
          List<NumberExclusion> exclusions = new ArrayList<>(drafter.exclusions());
          exclusions.addAll(NumberWordExclusionDrafter.of(drafted(), linked, drafter.exclusions()));
          return new DraftedTables(
              DraftYamlWriter.files(BaselineProposer.in(rows, report), exclusions),
              List.copyOf(questions));
        }
      }
      invalid.forEach(each -> ask("draft-review-dropped", each.text(), each.quote().range()));
      proposals.removeAll(invalid);
    }
  }

  private Report with(List<ReportRow> drafted) {
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.addAll(drafted);
    return report.with(rows, report.exclusions());
  }

  /** Adds the rows without a figure that can be linked. */
  private List<ReportRow> withRowsWithoutFigure(List<ReportRow> figures) {
    List<String> taken = new ArrayList<>(ids());
    figures.forEach(row -> taken.add(row.id().value()));
    int first = figures.size() + 1;
    List<ReportRow> worded =
        RowIdAssigner.withoutFigure(proposalsWithoutFigure(), year, taken, first);
    Problems problems = new Problems();
    Linker.link(with(worded), problems);
    Set<Place> wrong = new LinkedHashSet<>();
    problems.sorted().forEach(problem -> wrong.add(problem.place()));
    List<ReportRow> rows = new ArrayList<>(figures);
    worded.stream().filter(row -> !wrong.contains(row.place())).forEach(rows::add);
    return rows;
  }

  private List<ProposalWithoutFigure> proposalsWithoutFigure() {
    Map<String, List<NormalizedTextBlock>> byChapter = paragraphsByChapter();
    Set<String> quoted =
        report.rows().stream()
            .filter(row -> row.citation() != null)
            .map(row -> row.citation().quote().value())
            .collect(Collectors.toSet());
    List<ProposalWithoutFigure> proposals = new ArrayList<>();
    forEachParagraph(
        (text, paragraph) ->
            WordedRowProposer.in(text, paragraph::at).stream()
                .filter(each -> chapters.test(each.chapter()))
                .flatMap(
                    each ->
                        each
                            .quote()
                            .unique(byChapter.get(each.chapter()))
                            .map(each::withQuote)
                            .stream())
                .filter(each -> quoted.stream().noneMatch(q -> q.contains(each.quote().printed())))
                .forEach(proposals::add));
    return proposals;
  }

  private List<String> ids() {
    return report.rows().stream().map(row -> row.id().value()).toList();
  }

  private List<NormalizedTextBlock> drafted() {
    return texts.stream().filter(text -> chapters.test(text.textBlock().chapter())).toList();
  }

  /** Returns proposals for the figures that no row and no exclusion covers. */
  private List<RowProposal> newProposals() {
    List<CoveredQuantity> covered =
        Linker.link(report, new Problems()).coverages().stream()
            .filter(coverage -> coverage.kind() != CoverageWithoutRow.NOTE)
            .toList();
    return proposals().stream()
        .filter(each -> chapters.test(each.chapter()))
        .filter(each -> covered.stream().noneMatch(each::states))
        .toList();
  }

  private List<RowProposal> proposals() {
    List<RowProposal> proposals = new ArrayList<>();
    forEachParagraph(
        (text, paragraph) -> proposals.addAll(new RowProposer(text, paragraph::at).propose()));
    return proposals;
  }

  private void forEachParagraph(BiConsumer<NormalizedTextBlock, ParagraphPassages> action) {
    Map<String, PassagePeriodReader> passages = new HashMap<>();
    Map<String, String> titles = new HashMap<>();
    for (Chapter chapter : report.chapters()) {
      titles.putIfAbsent(chapter.id().part(), chapter.title());
      String title = titles.get(chapter.id().part());
      passages.put(chapter.id().value(), new PassagePeriodReader(kind(chapter), title, year));
    }
    for (NormalizedTextBlock text : texts) {
      if (text.textBlock().paragraph() != null && !text.textBlock().paragraph().isNote()) {
        action.accept(text, passages.get(text.textBlock().chapter()).next(text));
      }
    }
  }

  private ChapterKind kind(Chapter chapter) {
    return chapter.kind() == null ? kinds.of(chapter.id().value()) : chapter.kind();
  }

  private Map<String, List<NormalizedTextBlock>> paragraphsByChapter() {
    return texts.stream()
        .filter(text -> text.textBlock().paragraph() != null)
        .collect(Collectors.groupingBy(text -> text.textBlock().chapter()));
  }

  private List<RowProposal> withUniqueQuotes(List<RowProposal> proposals) {
    Map<String, List<NormalizedTextBlock>> byChapter = paragraphsByChapter();
    List<RowProposal> unique = new ArrayList<>();
    for (RowProposal each : proposals) {
      each.quote()
          .unique(byChapter.get(each.chapter()))
          .ifPresentOrElse(
              quote -> unique.add(each.withQuote(quote)),
              () -> ask("draft-review-dropped", each.text(), each.quote().range()));
    }
    return unique;
  }

  private void askAboutProposals(List<RowProposal> proposals) {
    for (RowProposal each : proposals) {
      if (each.meaning().doubt() != null) {
        ask("draft-doubt-" + each.meaning().doubt(), each.text(), each.quote().range());
      }
    }
  }

  private void askAboutKinds() {
    for (Chapter chapter : report.chapters()) {
      if (chapters.test(chapter.id().value())
          && !chapter.paragraphs().isEmpty()
          && kind(chapter) == ChapterKind.OTHER) {
        askAboutHeading("draft-review-unknown", chapter);
      }
    }
  }

  private void askAboutNumerals(ExclusionDrafter drafter) {
    for (int i = 0; i < texts.size(); i++) {
      NormalizedTextBlock text = texts.get(i);
      for (TextRange numeral : text.numerals()) {
        NumberExclusion exclusion = drafter.of(i, numeral);
        if (exclusion != null && exclusion.reason() == null) {
          TextRange clause = text.clause(numeral);
          boolean range = RANGE.matcher(clause.of(text.plain())).find();
          ask(range ? "draft-review-range" : "draft-review-unjudged", text, clause);
        }
      }
    }
  }

  private void askAboutHeading(String key, Chapter chapter) {
    questions.add(
        new DraftQuestion(
            chapter.id().value(), "heading", key, chapter.title(), new TextRange(0, 0)));
  }

  private void ask(String key, NormalizedTextBlock text, TextRange range) {
    questions.add(
        new DraftQuestion(
            text.textBlock().chapter(),
            text.textBlock().localId(),
            key,
            text.printed(range),
            text.folded().unfold(range)));
  }
}
