package lantai.link;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ChapterId;
import lantai.model.Goal;
import lantai.model.GoalId;
import lantai.model.Report;
import lantai.model.Term;
import lantai.model.TextBlock;

/** Finds the quotes, terms and numbers of a report: the second stage of a build. */
public final class Linker {

  private Linker() {}

  /**
   * Goals with an unknown chapter are skipped; that is reported when they are read.
   *
   * @return complete only if no error is among the problems
   */
  public static LinkedReport link(Report report, Problems problems) {
    List<QuoteMatch> quoteMatches = quoteMatches(report, problems);
    List<TermOccurrence> occurrences = occurrences(report);
    LinkedReport linked = new LinkedReport(report, quoteMatches, occurrences, List.of());
    // A quote that is not found covers nothing: its numerals would be reported as well.
    if (problems.hasErrors()) {
      return linked;
    }
    reportUnused(linked, problems);
    return linked.with(new CoverageChecker(linked, problems).coverages());
  }

  /** In the order of the goals. */
  private static List<QuoteMatch> quoteMatches(Report report, Problems problems) {
    Map<ChapterId, List<Goal>> byChapter =
        report.goals().stream()
            .collect(Collectors.groupingBy(goal -> goal.citation().chapter().value()));
    Map<GoalId, QuoteMatch> found = new ConcurrentHashMap<>();
    byChapter.entrySet().parallelStream()
        .forEach(
            quoting -> {
              List<Goal> goals = quoting.getValue();
              List<TextBlock> textBlocks = report.textBlocksOf(quoting.getKey());
              if (!textBlocks.isEmpty()) {
                QuoteMatcher finder = new QuoteMatcher(report, textBlocks, problems);
                goals.forEach(
                    goal -> finder.find(goal).ifPresent(match -> found.put(goal.id(), match)));
              }
            });
    return report.goals().stream().map(Goal::id).map(found::get).filter(Objects::nonNull).toList();
  }

  private static List<TermOccurrence> occurrences(Report report) {
    TermMatcher matcher = new TermMatcher(report.terms());
    return report.chapters().parallelStream()
        .flatMap(chapter -> chapter.paragraphs().stream())
        .flatMap(
            paragraph ->
                matcher.match(paragraph.text()).stream()
                    .map(match -> new TermOccurrence(match.term(), paragraph.id(), match.range())))
        .toList();
  }

  private static void reportUnused(LinkedReport linked, Problems problems) {
    for (Term term : linked.report().terms()) {
      if (linked.occurrencesOf(term.id()).isEmpty()) {
        problems.add(ProblemCode.TERM_UNUSED, term.term().place(), term.term().value());
      }
    }
  }
}
