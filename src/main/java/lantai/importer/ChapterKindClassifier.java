package lantai.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.model.ChapterId;
import lantai.model.ChapterKind;

/** Finds what each chapter of a report is about from the title of its part. */
public final class ChapterKindClassifier {

  private static final Pattern PAST = ChinesePatterns.get(DraftedTables.WORDS, "title.past");
  private static final Pattern NOT_FUTURE =
      ChinesePatterns.get(DraftedTables.WORDS, "title.not-future");
  private static final Pattern FUTURE = ChinesePatterns.get(DraftedTables.WORDS, "title.future");
  private static final Pattern FIVE_YEARS =
      ChinesePatterns.get(DraftedTables.WORDS, "title.five-years");
  private static final Pattern YEAR = ChinesePatterns.get(DraftedTables.WORDS, "title.year");

  private final Map<String, ChapterKind> parts = new HashMap<>();
  private ChapterKind last = ChapterKind.OTHER;

  /** Adds a chapter. Chapters must be added in printed order. */
  public void add(String id, String title) {
    if (id.endsWith("-0")) {
      ChapterKind kind = ofTitle(title);
      // After the plan for the year, a report describes how the government will work.
      boolean continued = kind == ChapterKind.OTHER && last == ChapterKind.PLAN;
      last = continued ? last : kind;
      parts.put(new ChapterId(id).part(), last);
    }
  }

  public ChapterKind of(String id) {
    return parts.getOrDefault(new ChapterId(id).part(), ChapterKind.OTHER);
  }

  static ChapterKind ofTitle(String title) {
    boolean past = PAST.matcher(title).find();
    // 主要工作和成就 is about the past: words for achievements outweigh the general words for work.
    boolean future = FUTURE.matcher(past ? NOT_FUTURE.matcher(title).replaceAll("") : title).find();
    boolean fiveYears = FIVE_YEARS.matcher(title).find() && !YEAR.matcher(title).find();
    if (past == future) {
      return ChapterKind.OTHER;
    }
    return past
        ? fiveYears ? ChapterKind.FIVE_YEAR_REVIEW : ChapterKind.REVIEW
        : fiveYears ? ChapterKind.FIVE_YEAR_PLAN : ChapterKind.PLAN;
  }
}
