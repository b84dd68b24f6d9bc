package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import lantai.chinese.TextRange;
import lantai.content.ContentReader;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.TermId;
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
    // Without its rules, many numerals are problems.
    Report report =
        ReportBuilder.report(
            whole.site(), whole.chapters(), whole.rows(), whole.terms(), List.of());

    LinkResult alone = linked(report, 1);

    assertFalse(alone.problems.isEmpty());
    assertEquals(alone, linked(report, 5));
  }

  @Test
  void wordsThatExplainATermAreFound() {
    Problems problems = new Problems();
    LinkedReport linked =
        Linker.link(
            ReportBuilder.of("建设高地，即平台。").gloss("g", "高地", "1-1", "高地，即平台").report(), problems);

    assertEquals(List.of(), problems.sorted());
    assertEquals(new TextRange(2, 8), linked.glossOf(new TermId("g")).orElseThrow().range());
  }

  @Test
  void wordsThatExplainATermMustBePrinted() {
    Problems problems = new Problems();
    Linker.link(ReportBuilder.of("建设高地。").gloss("g", "高地", "1-1", "高地，即平台").report(), problems);

    assertEquals(ProblemCode.QUOTE_NOT_FOUND, problems.sorted().get(0).code());
  }

  /**
   * Links within a pool: parallel work must stay in it.
   *
   * @param threads size of the pool
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
    List<QuoteMatch> quoteMatch = report.rows().stream().map(linked::quoteMatchOf).toList();
    List<String> coverages = linked.coverages().stream().map(LinkerTest::described).toList();
    return new LinkResult(quoteMatch, linked.occurrences(), coverages, problems.sorted());
  }

  private static String described(CoveredQuantity coverage) {
    TextBlock textBlock = coverage.textBlock();
    return textBlock.chapter()
        + " "
        + textBlock.localId()
        + " "
        + coverage.range()
        + coverage.kind()
        + coverage.ref();
  }
}
