package lantai.site.data;

import java.util.Map;
import lantai.json.Json;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;
import org.jspecify.annotations.Nullable;

/** Makes the content of {@code report.json}: the whole text. */
final class ReportJsonFactory {

  private ReportJsonFactory() {}

  static Map<String, ?> of(Report report) {
    return Json.object(
        "title", report.site().title(),
        "subtitle", report.site().subtitle().value(),
        "date", report.site().date().toString(),
        "chapters", report.chapters().stream().map(ReportJsonFactory::chapter).toList());
  }

  private static Map<String, ?> chapter(Chapter chapter) {
    return Json.object(
        "id", chapter.id().value(),
        "part", emptyToNull(chapter.id().part()),
        "number", emptyToNull(chapter.number()),
        "title", chapter.title(),
        "titleSupplied", chapter.heading() == Chapter.ChapterHeading.SUPPLIED,
        "url", SiteAddresses.of(chapter.id()),
        "paragraphs", chapter.paragraphs().stream().map(ReportJsonFactory::paragraph).toList());
  }

  private static Map<String, ?> paragraph(Paragraph paragraph) {
    return Json.object(
        "id", paragraph.anchors().paragraph(),
        "url", SiteAddresses.of(paragraph),
        "heading", paragraph.heading(),
        "text", paragraph.text());
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
