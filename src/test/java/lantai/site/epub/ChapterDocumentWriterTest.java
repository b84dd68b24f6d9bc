package lantai.site.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.chinese.ChineseMessageBundle;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.ReportBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChapterDocumentWriterTest {

  private final LinkedReport linked =
      Linker.link(
          ReportBuilder.of("守住底线。底线不动。", "另一段底线，增长5%左右。")
              .note("line", 1, List.of("底线"), "不可越过。")
              .target("growth", "增长5%左右", null, "5", "%", Bound.APPROXIMATELY, null)
              .report(),
          new Problems());

  private final ChineseMessageBundle messages = new ChineseMessageBundle("site");

  private String text() {
    return text(linked);
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
  void bothEndsOfBoldTextAreKeptAroundAReference() {
    assertEquals(
        "<strong>守住底线</strong>*<strong>不</strong>放松，<strong>稳住</strong>大盘。",
        withReference("守住底线不放松，稳住大盘。", new TextRange(0, 5), new TextRange(8, 10)));
  }

  /** Returns the paragraph with bold ranges; a star is the reference after 底线. */
  private String withReference(String text, TextRange... bold) {
    ParagraphId id = new ParagraphId(new ChapterId("1-1"), 1);
    Paragraph paragraph =
        new Paragraph(id, null, text, List.of(bold), List.of(), ReportBuilder.origins(text));
    LinkedReport report =
        Linker.link(
            new ReportBuilder()
                .chapter("1-1", List.of(paragraph))
                .note("line", 1, List.of("底线"), "不可越过。")
                .report(),
            new Problems());
    return Jsoup.parse(text(report), Parser.xmlParser())
        .selectFirst("p#p1")
        .html()
        .replaceAll("<a .*?</a>", "*")
        .replaceAll("\\s", "");
  }

  @Test
  void boldTextThatBeginsAfterAReferenceHasNoEmptyPart() {
    assertEquals("守住底线*<strong>不放</strong>松。", withReference("守住底线不放松。", new TextRange(4, 6)));
  }

  @Test
  void entriesWithoutANoteHaveNoReference() {
    LinkedReport entries =
        Linker.link(
            ReportBuilder.of("守住底线，稳住大盘。")
                .entry("line", "底线")
                .note("plate", 2, List.of("大盘"), "甲")
                .report(),
            new Problems());
    Document page = Jsoup.parse(text(entries), Parser.xmlParser());

    assertEquals("守住底线，稳住大盘［2］。", page.selectFirst("p#p1").text());
    assertEquals(List.of("2. 大盘：甲"), page.select("aside").eachText());
  }

  @Test
  void headingOfTheReportDiffersFromOneThatIsSupplied() {
    LinkedReport headed =
        Linker.link(new ReportBuilder().heading("1-0", "一、", "回顾").report(), new Problems());

    assertTrue(text(headed).contains("<h1>一、回顾</h1>\n"), text(headed));
    assertTrue(text().contains("<h1 class=\"supplied\">第1-1章</h1>\n"), text());
    assertTrue(text().contains("<section epub:type=\"chapter\">\n"), text());
  }

  @Test
  void headingOfAPartIsNotBelowAnother() {
    LinkedReport headed =
        Linker.link(new ReportBuilder().heading("1-0", "一、", "回顾").report(), new Problems());
    Chapter heading = headed.report().chapters().get(0);
    Chapter chapter = linked.report().chapters().get(0);

    assertFalse(ChapterDocumentWriter.of(headed, heading, true, messages).nested());
    assertTrue(ChapterDocumentWriter.of(linked, chapter, true, messages).nested());
    assertFalse(ChapterDocumentWriter.of(linked, chapter, false, messages).nested());
  }

  private String text(LinkedReport report) {
    Chapter chapter = report.report().chapters().get(0);
    return ChapterDocumentWriter.of(report, chapter, false, messages).text();
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
