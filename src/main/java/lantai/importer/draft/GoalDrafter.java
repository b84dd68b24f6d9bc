package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.ChineseMessages;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.importer.draft.Draft.DraftReviewItem;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.NumberExclusion;
import lantai.model.Report;

/** Proposes targets, results and number exclusions for a report that has none. */
public final class GoalDrafter {

  private static final Pattern PLAN = Pattern.compile("“?十[一二三四五六七八九]?五”?(?:规划|时期|期间)|五年");
  private static final Pattern RANGE = Pattern.compile("[0-9][%‰]?(?:[—–―~～至到-]{1,2})[0-9]");

  private final Report report;
  private final int year;
  private final List<FigureText> texts;
  private final ChineseMessages messages = messages();
  private final List<DraftReviewItem> reviewItems = new ArrayList<>();
  private final Map<String, Tense> tenses;

  private GoalDrafter(Report report) {
    this.report = report;
    this.year = report.site().date() == null ? 0 : report.site().date().getYear();
    this.texts = report.textBlocks().stream().map(FigureText::of).toList();
    this.tenses = Tense.byChapter(report.chapters());
  }

  /** The wording of drafts. */
  static ChineseMessages messages() {
    return new ChineseMessages("draft");
  }

  /** Drafts for a report without goals and exclusions. */
  public static Draft of(Report report) {
    return new GoalDrafter(report).draft();
  }

  /** Drops proposals that cannot be linked until all others can. */
  private Draft draft() {
    List<GoalProposal> proposals = withUniqueQuotes(proposals());
    while (true) {
      ProposalRows rows = new ProposalRows(proposals, year);
      Problems problems = new Problems();
      LinkedReport linked = Linker.link(reportWith(rows), problems);
      Set<GoalProposal> invalid = invalid(rows, problems);
      if (invalid.isEmpty()) {
        ExclusionDrafter drafter = new ExclusionDrafter(texts, linked, proposals, messages);
        invalid = drafter.draft();
        if (invalid.isEmpty()) {
          return draft(rows, linked, drafter);
        }
      }
      invalid.forEach(each -> ask("review-dropped", each.text(), each.quote().range()));
      proposals = new ArrayList<>(proposals);
      proposals.removeAll(invalid);
    }
  }

  private Draft draft(ProposalRows rows, LinkedReport linked, ExclusionDrafter drafter) {
    List<NumberExclusion> exclusions = new ArrayList<>(drafter.exclusions());
    exclusions.addAll(ChineseQuantityExclusions.of(texts, linked, drafter.exclusions(), messages));
    askAboutProposals(rows);
    askAboutTenses();
    askAboutNumerals(drafter);
    return new Draft(
        DraftYaml.files(rows, exclusions, messages), reviewItems.stream().distinct().toList());
  }

  private List<GoalProposal> proposals() {
    List<GoalProposal> proposals = new ArrayList<>();
    for (FigureText text : texts) {
      if (text.textBlock().paragraph() != null && !text.textBlock().paragraph().isNote()) {
        Tense tense = tenses.getOrDefault(text.textBlock().chapter(), Tense.UNKNOWN);
        proposals.addAll(GoalProposer.propose(text, tense));
      }
    }
    return proposals;
  }

  private List<GoalProposal> withUniqueQuotes(List<GoalProposal> proposals) {
    Map<String, List<FigureText>> chapters =
        texts.stream()
            .filter(text -> text.textBlock().paragraph() != null)
            .collect(Collectors.groupingBy(text -> text.textBlock().chapter()));
    List<GoalProposal> unique = new ArrayList<>();
    for (GoalProposal each : proposals) {
      each.quote()
          .unique(chapters.get(each.chapter()))
          .ifPresentOrElse(
              quote -> unique.add(each.withQuote(quote)),
              () -> ask("review-dropped", each.text(), each.quote().range()));
    }
    return unique;
  }

  private Report reportWith(ProposalRows rows) {
    return new Report(report.site(), report.chapters(), rows.goals(), report.terms(), List.of());
  }

  /** The proposals whose rows cannot be linked. */
  private static Set<GoalProposal> invalid(ProposalRows rows, Problems problems) {
    Set<GoalProposal> invalid = new HashSet<>();
    for (Problem problem : problems.sorted()) {
      if (problem.place().path().isEmpty()) {
        invalid.add(rows.at(problem.place()));
      }
    }
    return invalid;
  }

  private void askAboutProposals(ProposalRows rows) {
    List<GoalProposal> proposals =
        rows.rows().stream().map(ProposalRows.ProposalRow::proposal).toList();
    for (GoalProposal each : proposals) {
      if (each.question() != null) {
        ask("review-" + each.question(), each.text(), each.quote().range());
      }
    }
    for (Chapter chapter : report.chapters()) {
      boolean hasTargets =
          proposals.stream().anyMatch(each -> each.target() && isInPart(each, chapter));
      if (chapter.id().value().endsWith("-0")
          && PLAN.matcher(chapter.title()).find()
          && hasTargets) {
        askAboutHeading("review-plan", chapter);
      }
    }
  }

  private static boolean isInPart(GoalProposal proposal, Chapter opening) {
    return new ChapterId(proposal.chapter()).part().equals(opening.id().part());
  }

  private void askAboutTenses() {
    for (FigureText text : texts) {
      boolean first = text.textBlock().local().equals("p1");
      if (first && tenses.get(text.textBlock().chapter()) == Tense.UNKNOWN) {
        report
            .chapter(text.textBlock().paragraph().chapter())
            .ifPresent(chapter -> askAboutHeading("review-unknown", chapter));
      }
    }
  }

  private void askAboutNumerals(ExclusionDrafter drafter) {
    String unjudged = messages.get("reason.unjudged");
    for (int i = 0; i < texts.size(); i++) {
      FigureText text = texts.get(i);
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
    reviewItems.add(
        new DraftReviewItem(chapter.id().value(), "heading", new TextRange(0, 0), message));
  }

  private void ask(String key, FigureText text, TextRange range) {
    reviewItems.add(
        new DraftReviewItem(
            text.textBlock().chapter(),
            text.textBlock().local(),
            text.folded().unfold(range),
            messages.get(key, text.printed(range))));
  }
}
