package lantai.link;

import java.util.List;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.ChapterKind;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * The rows that quote a chapter, with everything on which their matches depend.
 *
 * @param year of the report; 0 if it is unknown
 * @param review whether the chapter is only about what was done
 * @param plan whether it is only about what is planned
 * @param headings the titles of the chapter and of its part
 */
record ChapterMatchInputs(
    ChapterId chapter,
    int year,
    @Nullable ChapterKind kind,
    boolean review,
    boolean plan,
    String headings,
    List<TextBlock> textBlocks,
    List<ReportRow> rows) {

  static ChapterMatchInputs of(ChapterId chapter, Report report, ReviewAndPlanParts parts) {
    String own = report.chapter(chapter).map(Chapter::title).orElse("");
    return new ChapterMatchInputs(
        chapter,
        report.year(),
        parts.kind(chapter),
        parts.isReview(chapter),
        parts.isPlan(chapter),
        own + report.headingOf(chapter.part()).map(Chapter::title).orElse(""),
        report.textBlocksOf(chapter),
        report.rowsIn(chapter, ReportRow.class));
  }
}
