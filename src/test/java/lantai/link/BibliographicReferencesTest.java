package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.chinese.ChineseMessages;
import lantai.model.ChapterId;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;

class BibliographicReferencesTest {

  private final Report report =
      ReportBuilder.of("一。").titled("报告", "在会上").term("a", List.of("甲")).report();
  private final BibliographicReferences references =
      new BibliographicReferences(report, new ChineseMessages("site"));

  @Test
  void reportIsCitedAsAnElectronicResource() {
    assertEquals(
        "某省人民政府. 报告[R/OL]. (2024-01-23)[引用日期]. https://lantai.example/r/.", references.whole());
  }

  @Test
  void chapterIsCitedWithinTheReport() {
    assertEquals(
        report.chapters().get(0).label()
            + "[R/OL]//某省人民政府. 报告. (2024-01-23)[引用日期]. https://lantai.example/r/1-1.html.",
        references.of(report.chapters().get(0)));
  }

  @Test
  void paragraphAndNoteAreCitedWithTheirNumber() {
    assertEquals(
        report.chapters().get(0).label()
            + "[R/OL]//某省人民政府. 报告. (2024-01-23): 第1段[引用日期]."
            + " https://lantai.example/r/1-1.html#p1.",
        references.of(report.chapters().get(0).paragraphs().get(0).id()));
    assertEquals(
        "注释[R/OL]//某省人民政府. 报告. (2024-01-23): 注1[引用日期]."
            + " https://lantai.example/r/terms.html#note-1.",
        references.of(new ParagraphId(ChapterId.NOTES, 1)));
  }
}
