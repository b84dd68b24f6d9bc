package lantai.importer.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.ChineseMessages;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.importer.Draft;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.ReportRow;

/** Proposes targets, results and number exclusions for a report that has none. */
public final class RowDrafter {

  private static final Pattern PLAN = Pattern.compile("“?十[一二三四五六七八九]?五”?(?:规划|时期|期间)|五年");
  private static final Pattern RANGE = Pattern.compile("[0-9][%‰]?(?:[—–―~～至到-]{1,2})[0-9]");

  /** A line of the import report about a range of a text block. */
  private record Question(String line, TextRange range) {}

  private final Report report;
  private final int year;
  private final List<NormalizedTextBlock> texts;
  private final ChineseMessages messages = messages();
  private final Set<Question> questions = new LinkedHashSet<>();
  private final Map<String, Tense> tenses;

  private RowDrafter(Report report) {
    this.report = report;
    this.year = report.site().date() == null ? 0 : report.site().date().getYear();
    this.texts = report.textBlocks().stream().map(NormalizedTextBlock::of).toList();
    this.tenses = Tense.byChapter(report.chapters());
  }

  static ChineseMessages messages() {
    return new ChineseMessages("draft");
  }

  public static Draft of(Report report) {
    return new RowDrafter(report).draft();
  }

  /** Drops proposals that cannot be linked until all others can. */
  private Draft draft() {
    List<RowProposal> proposals = withUniqueQuotes(proposals());
    while (true) {
      List<ReportRow> rows = ProposedRows.of(proposals, year);
      Problems problems = new Problems();
      LinkedReport linked =
          Linker.link(
              new Report(report.site(), report.chapters(), rows, report.terms(), List.of()),
              problems);
      Set<RowProposal> invalid = new LinkedHashSet<>();
      for (Problem problem : problems.sorted()) {
        if (problem.place().path().isEmpty()) {
          invalid.add(proposals.get(problem.place().line() - 1));
        }
      }
      if (invalid.isEmpty()) {
        ExclusionDrafter drafter = new ExclusionDrafter(texts, linked, proposals, messages);
        invalid = drafter.draft();
        if (invalid.isEmpty()) {
          askAboutProposals(proposals);
          askAboutTenses();
          askAboutNumerals(drafter);
          List<NumberExclusion> exclusions = new ArrayList<>(drafter.exclusions());
          exclusions.addAll(
              ChineseQuantityExclusions.of(texts, linked, drafter.exclusions(), messages));
          return new Draft(
              DraftYaml.files(rows, exclusions, messages),
              questions.stream().map(Question::line).toList());
        }
      }
      invalid.forEach(each -> ask("review-dropped", each.text(), each.quote().range()));
      proposals.removeAll(invalid);
    }
  }

  private List<RowProposal> proposals() {
    List<RowProposal> proposals = new ArrayList<>();
    for (NormalizedTextBlock text : texts) {
      if (text.textBlock().paragraph() != null && !text.textBlock().paragraph().isNote()) {
        Tense tense = tenses.getOrDefault(text.textBlock().chapter(), Tense.UNKNOWN);
        proposals.addAll(new RowProposer(text, tense).propose());
      }
    }
    return proposals;
  }

  private List<RowProposal> withUniqueQuotes(List<RowProposal> proposals) {
    Map<String, List<NormalizedTextBlock>> chapters =
        texts.stream()
            .filter(text -> text.textBlock().paragraph() != null)
            .collect(Collectors.groupingBy(text -> text.textBlock().chapter()));
    List<RowProposal> unique = new ArrayList<>();
    for (RowProposal each : proposals) {
      each.quote()
          .unique(chapters.get(each.chapter()))
          .ifPresentOrElse(
              quote -> unique.add(each.withQuote(quote)),
              () -> ask("review-dropped", each.text(), each.quote().range()));
    }
    return unique;
  }

  private void askAboutProposals(List<RowProposal> proposals) {
    for (RowProposal each : proposals) {
      if (each.question() != null) {
        ask("review-" + each.question(), each.text(), each.quote().range());
      }
    }
    Set<String> partsWithTargets =
        proposals.stream()
            .filter(RowProposal::target)
            .map(each -> new ChapterId(each.chapter()).part())
            .collect(Collectors.toSet());
    for (Chapter chapter : report.chapters()) {
      if (chapter.id().value().endsWith("-0")
          && PLAN.matcher(chapter.title()).find()
          && partsWithTargets.contains(chapter.id().part())) {
        askAboutHeading("review-plan", chapter);
      }
    }
  }

  private void askAboutTenses() {
    for (Chapter chapter : report.chapters()) {
      if (!chapter.paragraphs().isEmpty() && tenses.get(chapter.id().value()) == Tense.UNKNOWN) {
        askAboutHeading("review-unknown", chapter);
      }
    }
  }

  private void askAboutNumerals(ExclusionDrafter drafter) {
    String unjudged = messages.get("reason.unjudged");
    for (int i = 0; i < texts.size(); i++) {
      NormalizedTextBlock text = texts.get(i);
      for (TextRange numeral : text.numerals()) {
        NumberExclusion exclusion = drafter.of(i, numeral);
        if (exclusion != null && exclusion.reason().equals(unjudged)) {
          TextRange clause = text.clause(numeral);
          boolean range = RANGE.matcher(clause.of(text.plain())).find();
          ask(range ? "review-range" : "review-unjudged", text, clause);
        }
      }
    }
  }

  private void askAboutHeading(String key, Chapter chapter) {
    String message = messages.get(key, chapter.title());
    ask(chapter.id().value(), "heading", message, new TextRange(0, 0));
  }

  private void ask(String key, NormalizedTextBlock text, TextRange range) {
    String message = messages.get(key, text.printed(range));
    ask(
        text.textBlock().chapter(),
        text.textBlock().localId(),
        message,
        text.folded().unfold(range));
  }

  private void ask(String chapter, String block, String message, TextRange range) {
    questions.add(new Question(messages.get("where", chapter, block, message), range));
  }
}
