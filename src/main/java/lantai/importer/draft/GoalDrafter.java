package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.importer.draft.UncoveredNumbers.UncoveredRange;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Goals;
import lantai.model.NumberExclusion;
import lantai.model.Report;

/** Proposes the rows of a report that has none. */
public final class GoalDrafter {

  private static final Pattern PLAN = Pattern.compile("“?十[一二三四五六七八九]?五”?(?:规划|时期|期间)|五年");
  private static final Pattern RANGE = Pattern.compile("[0-9][%‰]?(?:[—–―~～至到-]{1,2})[0-9]");

  private final Report report;
  private final int year;
  private final List<FigureText> prints;
  private final DraftMessages phrasing = new DraftMessages();
  private final List<DraftReviewItem> doubts = new ArrayList<>();
  private final Map<String, ChapterTense> stances;

  private GoalDrafter(Report report) {
    this.report = report;
    this.year = report.site().date() == null ? 0 : report.site().date().getYear();
    this.prints = report.textBlocks().stream().map(FigureText::of).toList();
    this.stances = ChapterTense.of(report.chapters());
  }

  /**
   * @param report without goals and exclusions
   */
  public static Draft of(Report report) {
    return new GoalDrafter(report).draft();
  }

  private Draft draft() {
    List<GoalProposal> proposals = unique(proposals());
    ExclusionDrafter leftovers = new ExclusionDrafter(prints, phrasing);
    while (true) {
      ProposalRows rows = new ProposalRows(proposals, year);
      Problems problems = new Problems();
      LinkedReport linked = Linker.link(with(rows, List.of()), problems);
      Set<GoalProposal> wrong = wrong(rows, problems);
      if (wrong.isEmpty()) {
        UncoveredNumbers remainder = leftovers.of(linked, proposals);
        wrong = leftovers.dismiss(remainder, proposals);
        if (wrong.isEmpty()) {
          List<NumberExclusion> allRules = new ArrayList<>(remainder.rules());
          allRules.addAll(
              new ChineseQuantityExclusions(prints, phrasing).rules(linked, remainder.rules()));
          return new Draft(
              new DraftFiles(phrasing).of(rows, allRules), sorted(proposals, remainder));
        }
      }
      for (GoalProposal each : wrong) {
        doubts.add(doubt(each.print(), each.quote(), "doubt-dropped"));
      }
      proposals = new ArrayList<>(proposals);
      proposals.removeAll(wrong);
    }
  }

  private List<GoalProposal> proposals() {
    List<GoalProposal> proposals = new ArrayList<>();
    for (FigureText print : prints) {
      if (print.textBlock().paragraph() != null && !print.textBlock().paragraph().isNote()) {
        ChapterTense stance =
            stances.getOrDefault(print.textBlock().chapter(), ChapterTense.UNKNOWN);
        proposals.addAll(GoalProposer.read(print, stance));
      }
    }
    return proposals;
  }

  private List<GoalProposal> unique(List<GoalProposal> proposals) {
    Map<String, List<FigureText>> chapters =
        prints.stream()
            .filter(print -> print.textBlock().paragraph() != null)
            .collect(Collectors.groupingBy(print -> print.textBlock().chapter()));
    List<GoalProposal> unique = new ArrayList<>();
    for (GoalProposal each : proposals) {
      new UniqueQuotes(chapters.get(each.chapter()))
          .unique(each)
          .ifPresentOrElse(
              unique::add, () -> doubts.add(doubt(each.print(), each.quote(), "doubt-dropped")));
    }
    return unique;
  }

  private Report with(ProposalRows rows, List<NumberExclusion> exclusions) {
    Goals goals = new Goals(rows.goals());
    return new Report(report.site(), report.chapters(), goals, report.terms(), exclusions);
  }

  /** The proposals whose rows the linker refuses. */
  private static Set<GoalProposal> wrong(ProposalRows rows, Problems problems) {
    Set<GoalProposal> wrong = new HashSet<>();
    for (Problem problem : problems.sorted()) {
      if (problem.place().path().isEmpty()) {
        wrong.add(rows.at(problem.place()));
      }
    }
    return wrong;
  }

  private List<DraftReviewItem> sorted(List<GoalProposal> proposals, UncoveredNumbers remainder) {
    for (GoalProposal each : proposals) {
      if (each.doubt() != null) {
        doubts.add(doubt(each.print(), each.quote(), "doubt-" + each.doubt()));
      }
    }
    for (Chapter chapter : report.chapters()) {
      boolean promises = proposals.stream().anyMatch(each -> each.ahead() && isPart(each, chapter));
      if (chapter.id().value().endsWith("-0") && PLAN.matcher(chapter.title()).find() && promises) {
        doubts.add(heading(chapter, "doubt-plan"));
      }
    }
    for (FigureText print : prints) {
      boolean heads = print.textBlock().local().equals("p1");
      ChapterTense stance = stances.get(print.textBlock().chapter());
      if (heads && stance == ChapterTense.UNKNOWN) {
        report
            .chapter(print.textBlock().paragraph().chapter())
            .ifPresent(chapter -> doubts.add(heading(chapter, "doubt-unknown")));
      }
    }
    String unjudged = phrasing.say("reason.unjudged");
    for (int i = 0; i < prints.size(); i++) {
      FigureText print = prints.get(i);
      for (TextRange numeral : print.numerals()) {
        NumberExclusion rule = remainder.holding(new UncoveredRange(i, numeral));
        if (rule != null && rule.reason().equals(unjudged)) {
          TextRange clause = print.clause(numeral);
          boolean range = RANGE.matcher(clause.of(print.plain())).find();
          doubts.add(doubt(print, clause, range ? "doubt-range" : "doubt-unjudged"));
        }
      }
    }
    return doubts.stream().distinct().toList();
  }

  private static boolean isPart(GoalProposal each, Chapter opening) {
    return new ChapterId(each.chapter()).part().equals(opening.id().part());
  }

  private DraftReviewItem heading(Chapter chapter, String key) {
    String said = phrasing.say(key, chapter.title());
    return new DraftReviewItem(chapter.id().value(), "heading", new TextRange(0, 0), said);
  }

  private DraftReviewItem doubt(FigureText print, TextRange range, String key) {
    String words = print.printed(range);
    String said = phrasing.say(key, words);
    return new DraftReviewItem(
        print.textBlock().chapter(), print.textBlock().local(), print.folded().unfold(range), said);
  }
}
