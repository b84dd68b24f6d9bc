package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.chinese.ChineseMessageBundle;
import lantai.model.ChapterId;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;

class Gb7714ReferenceFormatterTest {

  private final Report report =
      ReportBuilder.of("一。").titled("报告", "在会上").term("a", List.of("甲")).report();
  private final Gb7714ReferenceFormatter references =
      new Gb7714ReferenceFormatter(
          report,
          "https://lantai.example/r/",
          "",
          Sha2::abridged,
          new ChineseMessageBundle("site"));

  /** The output of: printf '一。' sha256sum cut -c1-16 */
  private static final String HASH = " SHA-256: e44d3895332c7ffa.";

  @Test
  void reportIsCitedAsAnElectronicResource() {
    assertEquals(
        "某省人民政府. 报告[R/OL]. (2024-01-23)[引用日期]. https://lantai.example/r/." + HASH,
        references.whole());
  }

  @Test
  void versionIsTheEditionAndTheAddressIsItsOwn() {
    Gb7714ReferenceFormatter kept =
        new Gb7714ReferenceFormatter(
            report,
            "https://lantai.example/r/v/2024-01-23/",
            "2024-01-23",
            Sha2::abridged,
            new ChineseMessageBundle("site"));

    assertEquals(
        "某省人民政府. 报告[R/OL]. 2024-01-23版. (2024-01-23)[引用日期]."
            + " https://lantai.example/r/v/2024-01-23/."
            + HASH,
        kept.whole());
  }

  @Test
  void chapterIsCitedWithinTheReport() {
    assertEquals(
        report.chapters().get(0).label()
            + "[R/OL]//某省人民政府. 报告. (2024-01-23)[引用日期]. https://lantai.example/r/1-1.html."
            + HASH,
        references.of(report.chapters().get(0)));
  }

  @Test
  void paragraphAndNoteAreCitedWithTheirNumber() {
    assertEquals(
        report.chapters().get(0).label()
            + "[R/OL]//某省人民政府. 报告. (2024-01-23): 第1段[引用日期]."
            + " https://lantai.example/r/1-1.html#p1."
            + HASH,
        references.of(report.chapters().get(0).paragraphs().get(0).id()));
    assertEquals(
        "注释[R/OL]//某省人民政府. 报告. (2024-01-23): 注1[引用日期]."
            + " https://lantai.example/r/terms.html#note-1. SHA-256: bb270581dad38323.",
        references.of(new ParagraphId(ChapterId.NOTES, 1)));
  }
}
