package lantai.link;

import java.util.HashMap;
import java.util.Map;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.ChapterKind;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;
import org.jspecify.annotations.Nullable;

/** Determines which parts of a report review what was done, and which present what is planned. */
final class ReviewAndPlanParts {

  private final Report report;
  private final Map<String, Integer> results = new HashMap<>();
  private final Map<String, Integer> targets = new HashMap<>();

  ReviewAndPlanParts(Report report) {
    this.report = report;
    report.rows(Result.class).forEach(result -> count(result, results));
    report.rows(Target.class).forEach(target -> count(target, targets));
  }

  private static void count(ReportRow row, Map<String, Integer> counts) {
    ChapterId chapter = row.citation().chapter().value();
    if (!chapter.equals(ChapterId.NOTES)) {
      counts.merge(part(chapter), 1, Integer::sum);
    }
  }

  /** Whether the chapter's part has more results than targets. */
  boolean contain(ChapterId chapter) {
    return in(results, chapter) > in(targets, chapter);
  }

  /** Whether the chapter is only about what was done. */
  boolean isReview(ChapterId chapter) {
    ChapterKind kind = kind(chapter);
    return kind == null
        ? in(results, chapter) > 0 && in(targets, chapter) == 0
        : kind == ChapterKind.REVIEW || kind == ChapterKind.FIVE_YEAR_REVIEW;
  }

  /** Whether the chapter is only about what is planned. */
  boolean isPlan(ChapterId chapter) {
    ChapterKind kind = kind(chapter);
    return kind == null ? in(targets, chapter) > 0 && in(results, chapter) == 0 : kind.isPlan();
  }

  @Nullable ChapterKind kind(ChapterId chapter) {
    return report.chapter(chapter).map(Chapter::kind).orElse(null);
  }

  private static int in(Map<String, Integer> counts, ChapterId chapter) {
    return counts.getOrDefault(part(chapter), 0);
  }

  /** Returns the part of a chapter, which is the chapter itself if it is outside the parts. */
  private static String part(ChapterId chapter) {
    return chapter.part().isEmpty() ? chapter.value() : chapter.part();
  }
}
