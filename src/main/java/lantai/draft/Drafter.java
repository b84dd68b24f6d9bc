package lantai.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.draft.Remainder.Spot;
import lantai.intake.Escapes;
import lantai.link.Account;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Dismissal;
import lantai.model.Goals;
import lantai.model.Passage;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;
import lantai.text.Problem;
import lantai.text.Problems;
import lantai.text.Range;

/** Proposes the rows of a report that has none. */
public final class Drafter {

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
    while (true) {
      Rows rows = new Rows(proposals, year);
      Problems problems = new Problems();
      LinkedReport linked = Linker.link(with(rows, List.of()), problems);
      Set<Proposal> wrong = wrong(rows, problems);
      if (wrong.isEmpty()) {
        Remainder remainder = new Remainder(prints, open(linked), claimed(proposals));
        wrong = dismiss(remainder, proposals);
        if (wrong.isEmpty()) {
          return new Draft(files(rows, remainder), sorted(proposals, remainder));
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
              unique::add,
              () -> doubts.add(doubt(each.print(), each.quote(), "doubt-dropped")));
    }
    return unique;
  }

  private Report with(Rows rows, List<Dismissal> dismissals) {
    List<Target> targets =
        rows.goals(true).stream().map(goal -> (Target) goal).toList();
    List<Result> results =
        rows.goals(false).stream().map(goal -> (Result) goal).toList();
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

  private Set<Spot> open(LinkedReport linked) {
    Set<Spot> open = new HashSet<>();
    List<Passage> passages = prints.stream().map(Print::passage).toList();
    Set<String> accounted = new HashSet<>();
    for (Account account : linked.accounts()) {
      accounted.add(key(account.passage(), account.range()));
    }
    for (int i = 0; i < prints.size(); i++) {
      Print print = prints.get(i);
      for (Range numeral : print.numerals()) {
        if (!accounted.contains(key(passages.get(i), print.folded().unfold(numeral)))) {
          open.add(new Spot(i, numeral));
        }
      }
    }
    return open;
  }

  private static String key(Passage passage, Range range) {
    return passage.chapter() + "#" + passage.local() + "#" + range.start();
  }

  private Set<Spot> claimed(List<Proposal> proposals) {
    Set<Spot> claimed = new HashSet<>();
    for (Proposal each : proposals) {
      claimed.add(new Spot(prints.indexOf(each.print()), each.numeral()));
    }
    return claimed;
  }

  /**
   * @return rows that leave no phrase for a numeral beside them
   */
  private Set<Proposal> dismiss(Remainder remainder, List<Proposal> proposals) {
    Deque<Spot> waiting = new ArrayDeque<>();
    for (int i = 0; i < prints.size(); i++) {
      for (Range numeral : prints.get(i).numerals()) {
        waiting.add(new Spot(i, numeral));
      }
    }
    // Rules that give way to one another for ever are given up; the check tells what is left.
    for (int left = 20 * waiting.size(); left > 0 && !waiting.isEmpty(); left--) {
      Spot spot = waiting.remove();
      Print print = prints.get(spot.print());
      List<Phrases.Phrase> phrases = Phrases.of(print, spot.range(), phrasing);
      if (remainder.wants(spot) && !remainder.dismiss(spot, phrases)) {
        Set<Spot> freed = remainder.force(spot, phrases);
        if (freed == null) {
          return proposals.stream()
              .filter(each -> each.chapter().equals(print.passage().chapter()))
              .collect(Collectors.toSet());
        }
        waiting.addAll(freed);
      }
    }
    return Set.of();
  }

  private Map<String, String> files(Rows rows, Remainder remainder) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("goals/targets.yaml", phrasing.say("head.targets") + "\n" + rows.yaml(true));
    files.put("goals/results.yaml", phrasing.say("head.results") + "\n" + rows.yaml(false));
    files.put("goals/commitments.yaml", phrasing.say("head.commitments") + "\n");
    StringBuilder numerals = new StringBuilder(phrasing.say("head.numerals") + "\n");
    for (Dismissal rule : remainder.rules()) {
      Rows.line(numerals, "phrase", Escapes.yaml(rule.phrase().value()));
      Rows.line(numerals, "draft", "true");
      if (rule.chapter() != null) {
        Rows.line(numerals, "chapter", Rows.quotedIfNumber(rule.chapter().value().value()));
      }
      Rows.line(numerals, "reason", rule.reason());
    }
    files.put("numerals.yaml", numerals.toString());
    return files;
  }

  private List<Doubt> sorted(List<Proposal> proposals, Remainder remainder) {
    for (Proposal each : proposals) {
      if (each.doubt() != null) {
        doubts.add(doubt(each.print(), each.quote(), "doubt-" + each.doubt()));
      }
    }
    String unjudged = phrasing.say("reason.unjudged");
    for (int i = 0; i < prints.size(); i++) {
      Print print = prints.get(i);
      for (Range numeral : print.numerals()) {
        Dismissal rule = remainder.holding(new Spot(i, numeral));
        if (rule != null && rule.reason().equals(unjudged)) {
          doubts.add(doubt(print, print.clause(numeral), "doubt-unjudged"));
        }
      }
    }
    return doubts.stream().distinct().toList();
  }

  private Doubt doubt(Print print, Range range, String key) {
    String words = print.printed(range);
    String said = phrasing.say(key, words);
    return new Doubt(
        print.passage().chapter(), print.passage().local(), print.folded().unfold(range), said);
  }
}
