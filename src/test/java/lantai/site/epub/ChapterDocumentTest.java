package lantai.site.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.chinese.ChineseMessages;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;

class ChapterDocumentTest {

  private final LinkedReport linked =
      Linker.link(
          ReportBuilder.of("守住底线。底线不动。", "另一段底线，增长5%左右。")
              .note("line", 1, List.of("底线"), "不可越过。")
              .target("growth", "增长5%左右", null, "5", "%", Bound.APPROXIMATELY, null)
              .report(),
          new Problems());

  private final ChineseMessages messages = new ChineseMessages("site");

  private String text() {
    return ChapterDocument.of(linked, linked.report().chapters().get(0), false, messages).text();
  }

  @Test
  void firstOccurrenceInTheChapterRefersToTheNoteBelow() {
    String reference = "<a epub:type=\"noteref\" role=\"doc-noteref\" href=\"#note-1\">［1］</a>";

    assertTrue(text().contains("<p id=\"p1\">守住底线" + reference + "。底线不动。</p>\n"), text());
    assertTrue(text().contains("<p id=\"p2\">另一段底线，增长5%左右。</p>\n"), text());
    assertTrue(
        text()
            .contains(
                "<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"note-1\">"
                    + "<p>1. 底线：不可越过。</p></aside>\n</section>\n"),
        text());
  }

  @Test
  void tableOfTargetsShowsFigureAndSource() {
    String table = new EpubWriter(linked, "", "").targets().text();

    assertTrue(table.contains("<td>增长5%左右</td><td>尚未核对</td>"), table);
    assertTrue(table.contains("href=\"c-1-1.xhtml#p2\""), table);
    assertEquals(
        List.of("目标", "数值", "2023年实际", "出处"),
        table
            .lines()
            .filter(line -> line.startsWith("<thead>"))
            .flatMap(line -> List.of(line.replaceAll("<[^>]*>", " ").trim().split("\\s+")).stream())
            .toList());
  }
}
