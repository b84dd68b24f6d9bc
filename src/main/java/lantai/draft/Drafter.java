package lantai.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.draft.Remainder.Spot;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Dismissal;
import lantai.model.Goals;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;
import lantai.text.Problem;
import lantai.text.Problems;
import lantai.text.Range;

/** Proposes the rows of a report that has none. */
public final class Drafter {

  private static final Pattern PLAN = Pattern.compile("“?十[一二三四五六七八九]?五”?(?:规划|时期|期间)|五年");
  private static final Pattern RANGE = Pattern.compile("[0-9][%‰]?(?:[—–―~～至到-]{1,2})[0-9]");

  private final Report report;
  private final int year;
  private final List<Print> prints;
  private final Phrasing phrasing = new Phrasing();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<String, Stance> stances;

  private Drafter(Report report) {
    this.report = report;
    this.year = report.site().date() == null ? 0 : report.site().date().getYear();
    this.prints = report.passages().stream().map(Print::of).toList();
    this.stances = Stance.of(report.chapters());
  }

  /**
   * @param report without goals and dismissals
   */
  public static Draft of(Report report) {
    return new Drafter(report).draft();
  }

  private Draft draft() {
    List<Proposal> proposals = unique(proposals());
    Leftovers leftovers = new Leftovers(prints, phrasing);
    while (true) {
      Rows rows = new Rows(proposals, year);
      Problems problems = new Problems();
      LinkedReport linked = Linker.link(with(rows, List.of()), problems);
      Set<Proposal> wrong = wrong(rows, problems);
      if (wrong.isEmpty()) {
        Remainder remainder = leftovers.of(linked, proposals);
        wrong = leftovers.dismiss(remainder, proposals);
        if (wrong.isEmpty()) {
          List<Dismissal> allRules = new ArrayList<>(remainder.rules());
          allRules.addAll(new Quantities(prints, phrasing).rules(linked, remainder.rules()));
          return new Draft(new Files(phrasing).of(rows, allRules), sorted(proposals, remainder));
        }
      }
      for (Proposal each : wrong) {
        doubts.add(doubt(each.print(), each.quote(), "doubt-dropped"));
      }
      proposals = new ArrayList<>(proposals);
      proposals.removeAll(wrong);
    }
  }

  private List<Proposal> proposals() {
    List<Proposal> proposals = new ArrayList<>();
    for (Print print : prints) {
      if (print.passage().paragraph() != null && !print.passage().paragraph().isNote()) {
        Stance stance = stances.getOrDefault(print.passage().chapter(), Stance.UNKNOWN);
        proposals.addAll(Proposer.read(print, stance));
      }
    }
    return proposals;
  }

  private List<Proposal> unique(List<Proposal> proposals) {
    Map<String, List<Print>> chapters =
        prints.stream()
            .filter(print -> print.passage().paragraph() != null)
            .collect(Collectors.groupingBy(print -> print.passage().chapter()));
    List<Proposal> unique = new ArrayList<>();
    for (Proposal each : proposals) {
      new Quotes(chapters.get(each.chapter()))
          .unique(each)
          .ifPresentOrElse(
              unique::add, () -> doubts.add(doubt(each.print(), each.quote(), "doubt-dropped")));
    }
    return unique;
  }

  private Report with(Rows rows, List<Dismissal> dismissals) {
    List<Target> targets = rows.goals(true).stream().map(goal -> (Target) goal).toList();
    List<Result> results = rows.goals(false).stream().map(goal -> (Result) goal).toList();
    Goals goals = new Goals(targets, results, List.of(), List.of(), List.of(), List.of());
    return new Report(report.site(), report.chapters(), goals, report.terms(), dismissals);
  }

  /** The proposals whose rows the linker refuses. */
  private static Set<Proposal> wrong(Rows rows, Problems problems) {
    Set<Proposal> wrong = new HashSet<>();
    for (Problem problem : problems.sorted()) {
      if (problem.place().path().isEmpty()) {
        wrong.add(rows.at(problem.place()));
      }
    }
    return wrong;
  }

  private List<Doubt> sorted(List<Proposal> proposals, Remainder remainder) {
    for (Proposal each : proposals) {
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
    for (Print print : prints) {
      boolean heads = print.passage().local().equals("p1");
      Stance stance = stances.get(print.passage().chapter());
      if (heads && stance == Stance.UNKNOWN) {
        report
            .chapter(print.passage().paragraph().chapter())
            .ifPresent(chapter -> doubts.add(heading(chapter, "doubt-unknown")));
      }
    }
    String unjudged = phrasing.say("reason.unjudged");
    for (int i = 0; i < prints.size(); i++) {
      Print print = prints.get(i);
      for (Range numeral : print.numerals()) {
        Dismissal rule = remainder.holding(new Spot(i, numeral));
        if (rule != null && rule.reason().equals(unjudged)) {
          Range clause = print.clause(numeral);
          boolean range = RANGE.matcher(clause.of(print.plain())).find();
          doubts.add(doubt(print, clause, range ? "doubt-range" : "doubt-unjudged"));
        }
      }
    }
    return doubts.stream().distinct().toList();
  }

  private static boolean isPart(Proposal each, Chapter opening) {
    return new ChapterId(each.chapter()).part().equals(opening.id().part());
  }

  private Doubt heading(Chapter chapter, String key) {
    String said = phrasing.say(key, chapter.title());
    return new Doubt(chapter.id().value(), "heading", new Range(0, 0), said);
  }

  private Doubt doubt(Print print, Range range, String key) {
    String words = print.printed(range);
    String said = phrasing.say(key, words);
    return new Doubt(
        print.passage().chapter(), print.passage().local(), print.folded().unfold(range), said);
  }
}
