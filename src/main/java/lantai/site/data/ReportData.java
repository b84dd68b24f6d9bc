package lantai.site.data;

import java.util.List;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * {@code report.json}: the whole text.
 *
 * @param date ISO 8601
 */
public record ReportData(String title, String subtitle, String date, List<ChapterData> chapters) {

  /**
   * @param part the part of the report, or {@code null}
   * @param number as printed, or {@code null}
   */
  record ChapterData(
      String id,
      @Nullable String part,
      @Nullable String number,
      String title,
      boolean titleSupplied,
      String url,
      List<ParagraphData> paragraphs) {}

  /**
   * @param heading the run-in heading, or {@code null}
   * @param text the full plain text, run-in heading included
   */
  record ParagraphData(String id, String url, @Nullable String heading, String text) {}

  public static ReportData of(Report report) {
    return new ReportData(
        report.site().title(),
        report.site().subtitle(),
        report.site().date().toString(),
        report.chapters().stream().map(ReportData::chapter).toList());
  }

  private static ChapterData chapter(Chapter chapter) {
    return new ChapterData(
        chapter.id().value(),
        emptyToNull(chapter.id().part()),
        emptyToNull(chapter.number()),
        chapter.title(),
        chapter.heading() == Chapter.ChapterHeading.SUPPLIED,
        SiteAddresses.of(chapter.id()),
        chapter.paragraphs().stream().map(ReportData::paragraph).toList());
  }

  private static ParagraphData paragraph(Paragraph paragraph) {
    return new ParagraphData(
        paragraph.id().local(),
        SiteAddresses.of(paragraph.id()),
        paragraph.heading(),
        paragraph.text());
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
