package lantai.link;

import java.util.ArrayList;
import java.util.List;
import lantai.model.Chapter;
import lantai.model.Goal;
import lantai.model.Paragraph;
import lantai.model.Report;
import lantai.model.Term;
import lantai.text.Code;
import lantai.text.Problems;

/** Finds every reference in a report: the second stage of a build. */
public final class Linker {

  private Linker() {}

  /**
   * Goals whose chapter is unknown are passed over; that was reported on reading.
   *
   * @return whole only where no error is among the problems
   */
  public static LinkedReport link(Report report, Problems problems) {
    return new LinkedReport(report, evidence(report, problems), mentions(report, problems));
  }

  private static List<Evidence> evidence(Report report, Problems problems) {
    EvidenceFinder finder = new EvidenceFinder(problems);
    List<Evidence> found = new ArrayList<>();
    report
        .goals()
        .forEach(
            goal ->
                report
                    .chapter(goal.citation().chapter().value())
                    .flatMap(chapter -> finder.find(goal, chapter))
                    .ifPresent(found::add));
    reportClaimedTwice(found, problems, report);
    return found;
  }

  /** One printed figure is one goal's; a second row that points at it is a slip of the pen. */
  private static void reportClaimedTwice(List<Evidence> found, Problems problems, Report report) {
    for (int i = 0; i < found.size(); i++) {
      Evidence later = found.get(i);
      for (Evidence earlier : found.subList(0, i)) {
        if (earlier.paragraph().equals(later.paragraph())
            && !earlier.printed().number().isEmpty()
            && !later.printed().number().isEmpty()
            && earlier.figure().overlaps(later.figure())) {
          Goal goal = report.goal(later.goal()).orElseThrow();
          problems.add(
              Code.FIGURE_CLAIMED_TWICE,
              goal.citation().quote().place(),
              later.printed().number(),
              earlier.goal().value());
        }
      }
    }
  }

  private static List<Mention> mentions(Report report, Problems problems) {
    TermMatcher matcher = new TermMatcher(report.terms());
    List<Mention> found = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      for (Paragraph paragraph : chapter.paragraphs()) {
        matcher
            .match(paragraph.text())
            .forEach(match -> found.add(new Mention(match.term(), paragraph.id(), match.range())));
      }
    }
    for (Term term : report.terms()) {
      if (found.stream().noneMatch(mention -> mention.term().equals(term.id()))) {
        problems.add(Code.TERM_UNUSED, term.term().place(), term.term().value());
      }
    }
    return found;
  }
}
