package lantai.link;

import java.util.ArrayList;
import java.util.List;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Passage;
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
    List<Evidence> evidence = evidence(report, problems);
    List<Mention> mentions = mentions(report);
    LinkedReport linked = new LinkedReport(report, evidence, mentions);
    // What was not found accounts for nothing: its numerals would be told a second time.
    if (problems.hasErrors()) {
      return linked;
    }
    reportUnused(linked, problems);
    return linked.with(new Accountant(linked, problems).accounts());
  }

  private static List<Evidence> evidence(Report report, Problems problems) {
    EvidenceFinder finder = new EvidenceFinder(report, problems);
    List<Evidence> found = new ArrayList<>();
    report
        .goals()
        .all()
        .forEach(
            goal -> {
              List<Passage> passages = report.passagesOf(goal.citation().chapter().value());
              if (!passages.isEmpty()) {
                finder.find(goal, passages).ifPresent(found::add);
              }
            });
    return found;
  }

  private static List<Mention> mentions(Report report) {
    TermMatcher matcher = new TermMatcher(report.terms());
    List<Mention> found = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      for (Paragraph paragraph : chapter.paragraphs()) {
        matcher
            .match(paragraph.text())
            .forEach(match -> found.add(new Mention(match.term(), paragraph.id(), match.range())));
      }
    }
    return found;
  }

  private static void reportUnused(LinkedReport linked, Problems problems) {
    for (Term term : linked.report().terms()) {
      if (linked.mentionsOf(term.id()).isEmpty()) {
        problems.add(Code.TERM_UNUSED, term.term().place(), term.term().value());
      }
    }
  }
}
