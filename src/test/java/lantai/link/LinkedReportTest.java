package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.ParagraphId;
import lantai.model.ReportBuilder;
import lantai.model.RowId;
import lantai.model.TermId;
import org.junit.jupiter.api.Test;

/** References to the text can be queried from either side. */
class LinkedReportTest {

  private static final ParagraphId FIRST = new ParagraphId(new ChapterId("1-1"), 1);
  private static final ParagraphId SECOND = new ParagraphId(new ChapterId("1-1"), 2);
  private static final ParagraphId NOTE = new ParagraphId(ChapterId.NOTES, 1);

  private final LinkedReport linked =
      Linker.link(
          ReportBuilder.of("高地增长5%。", "高地、枢纽，高地降到3%。")
              .target("a", "增长5%", "5", "%", Bound.NONE)
              .target("b", "降到3%", "3", "%", Bound.NONE)
              .note("gaodi", 1, List.of("高地"), "释义")
              .entry("shuniu", "枢纽")
              .report(),
          new Problems());

  @Test
  void rowHasQuoteMatch() {
    assertEquals(FIRST, linked.quoteMatchOf(linked.row(new RowId("a"))).paragraph());
    assertEquals(SECOND, linked.quoteMatchOf(linked.row(new RowId("b"))).paragraph());
  }

  @Test
  void rowShowsItsFigureOrItsWordsOrOtherwiseItsQuote() {
    LinkedReport rows =
        Linker.link(
            ReportBuilder.of("新建昌九高铁，实事增长5%。")
                .note("shishi", 1, List.of("实事"), "改造 老旧\n小区。")
                .target("t", "增长5%", "5", "%", Bound.NONE)
                .project("p", "新建昌九高铁", "新建")
                .livelihood("l", 1, "改造老旧　小区")
                .report(),
            new Problems());

    assertEquals("增长5%", rows.shownWords(rows.row(new RowId("t"))));
    assertEquals("新建", rows.shownWords(rows.row(new RowId("p"))));
    assertEquals("改造 老旧\n小区", rows.shownWords(rows.row(new RowId("l"))));
  }

  @Test
  void paragraphHasQuoteMatchesAndTermOccurrences() {
    assertEquals(
        List.of("b"), linked.quoteMatchesIn(SECOND).stream().map(e -> e.rowId().value()).toList());
    assertEquals(
        List.of("gaodi", "shuniu", "gaodi"),
        linked.occurrencesIn(SECOND).stream().map(m -> m.term().value()).toList());
    assertEquals("高地增长5%。", linked.report().textBlock(FIRST).text());
    assertEquals("1.高地：释义", linked.report().textBlock(NOTE).text());
  }

  @Test
  void termHasOccurrences() {
    assertEquals(
        List.of(FIRST, SECOND, SECOND),
        linked.occurrencesOf(new TermId("gaodi")).stream().map(TermOccurrence::paragraph).toList());
    assertEquals(4, linked.occurrences().size());
  }

  @Test
  void paragraphOrTermWithoutLinksHasEmptyLists() {
    assertEquals(List.of(), linked.quoteMatchesIn(NOTE));
    assertEquals(List.of(), linked.occurrencesIn(NOTE));
    assertEquals(List.of(), linked.occurrencesOf(new TermId("unknown")));
  }

  @Test
  void unknownRowOrParagraphThrows() {
    ParagraphId third = new ParagraphId(new ChapterId("1-1"), 3);

    assertThrows(NoSuchElementException.class, () -> linked.row(new RowId("unknown")));
    assertThrows(NoSuchElementException.class, () -> linked.report().textBlock(third));
  }
}
