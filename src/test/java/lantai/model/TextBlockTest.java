package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTest {

  private final Report report =
      new ReportBuilder()
          .appendix("附件", "名词注释")
          .chapter("1-1", "甲乙")
          .note("b", 12, List.of("丙"), "释义二")
          .note("a", 3, List.of("甲"), "释义一")
          .report();

  private TextBlock block(int index) {
    return report.textBlocks().get(index);
  }

  @Test
  void notesFollowTheirHeadingInPrintedOrder() {
    assertEquals(
        List.of("某省报告", "在会议上", "甲乙", "附件", "名词注释", "3.甲：释义一", "12.丙：释义二"),
        report.textBlocks().stream().map(TextBlock::text).toList());
    assertEquals(
        List.of("front title", "front subtitle", "1-1 p1", "notes label", "notes heading"),
        report.textBlocks().subList(0, 5).stream()
            .map(block -> block.chapter() + " " + block.localId())
            .toList());
  }

  @Test
  void numberOfNoteIsMarked() {
    assertEquals(2, block(5).mark());
    assertEquals(3, block(6).mark());
    assertEquals(0, block(2).mark());
    assertEquals("notes#note-12", block(6).paragraph().toString());
    assertNull(block(3).paragraph());
  }

  @Test
  void placeIsExactIfTheOriginsAreKnown() {
    assertEquals("content/x.yaml:1:2", block(2).placeAt(1).toString());
    assertEquals("content/glossary.yaml:6:15", block(5).placeAt(3).toString());
  }

  @Test
  void notesAreFoundLikeParagraphs() {
    assertEquals(2, report.textBlocksOf(ChapterId.NOTES).size());
    assertEquals("12.丙：释义二", report.textBlock(new ParagraphId(ChapterId.NOTES, 12)).text());
    assertEquals("甲乙", report.textBlocksOf(new ChapterId("1-1")).get(0).text());
    assertEquals(List.of(), report.textBlocksOf(new ChapterId("9")));
  }
}
