package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import lantai.content.ContentReader;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.model.Report;
import lantai.model.TextBlock;
import org.junit.jupiter.api.Test;

class LinkerTest {

  private record LinkResult(
      List<QuoteMatch> quoteMatch,
      List<TermOccurrence> occurrences,
      List<String> coverages,
      List<Problem> problems) {}

  @Test
  void linksDoNotDependOnNumberOfThreads() throws Exception {
    Report whole = ContentReader.read(Path.of("content"), new Problems());
    // Without its rules, many a numeral is a problem.
    Report report =
        new Report(whole.site(), whole.chapters(), whole.goals(), whole.terms(), List.of());

    LinkResult alone = linked(report, 1);

    assertFalse(alone.problems.isEmpty());
    assertEquals(alone, linked(report, 5));
  }

  /**
   * Linked from within a pool, work that is shared out stays in it.
   *
   * @param threads how many the pool has
   */
  private static LinkResult linked(Report report, int threads) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> linked(report)).get();
    } finally {
      pool.shutdown();
    }
  }

  private static LinkResult linked(Report report) {
    Problems problems = new Problems();
    LinkedReport linked = Linker.link(report, problems);
    List<QuoteMatch> quoteMatch = report.goals().stream().map(linked::quoteMatchOf).toList();
    List<String> coverages = linked.coverages().stream().map(LinkerTest::described).toList();
    return new LinkResult(quoteMatch, linked.occurrences(), coverages, problems.sorted());
  }

  private static String described(NumberCoverage coverage) {
    TextBlock textBlock = coverage.textBlock();
    return textBlock.chapter()
        + " "
        + textBlock.local()
        + " "
        + coverage.range()
        + coverage.kind()
        + coverage.ref();
  }
}
