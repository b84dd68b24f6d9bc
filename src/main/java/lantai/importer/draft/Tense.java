package lantai.importer.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.model.Chapter;

/** Whether a chapter reports what was done or says what is planned. */
enum Tense {
  FUTURE,
  PAST,
  /** Both or undecidable: only a sentence that names its goals as such gives a proposal. */
  UNKNOWN;

  private static final Pattern PAST_TITLE =
      Pattern.compile("回顾|回顧|总结|過去|过去|去年|成就|成绩|一年来|[五5]年来|工作情况|[五5]年(?:历程|巨变)|完成情况|执行情况");
  private static final Pattern FUTURE_TITLE = ChinesePatterns.get("tense.future-title");
  private static final Pattern GOALS_NAMED = Pattern.compile("(?:主要|预期|奋斗)目标(?:建议)?(?:是|为|如下|：|:)");
  private static final Pattern PAST_WORDS = ChinesePatterns.get("tense.past-words");
  private static final Pattern FUTURE_WORDS =
      Pattern.compile("今年|预期目标|力争|明年|下一步|将要|到20[0-9]{2}年|目标");

  /** By chapter id: the tense of the title of the chapter that opens the part. */
  static Map<String, Tense> byChapter(Iterable<Chapter> chapters) {
    Map<String, Tense> parts = new HashMap<>();
    for (Chapter chapter : chapters) {
      if (chapter.id().value().endsWith("-0")) {
        parts.put(chapter.id().part(), ofTitle(chapter.title()));
      }
    }
    Map<String, Tense> tenses = new HashMap<>();
    for (Chapter chapter : chapters) {
      tenses.put(chapter.id().value(), parts.getOrDefault(chapter.id().part(), UNKNOWN));
    }
    return tenses;
  }

  static Tense ofTitle(String title) {
    boolean past = PAST_TITLE.matcher(title).find();
    // 主要工作和成就 is past: words for achievements outweigh the general words for work.
    String rest = past ? title.replaceAll("主要工作|目标任务完成情况|任务完成情况", "") : title;
    boolean future = FUTURE_TITLE.matcher(rest).find();
    return past == future ? UNKNOWN : past ? PAST : FUTURE;
  }

  /** Whether a figure in a chapter of this tense is a target rather than a result. */
  boolean isTarget(NormalizedTextBlock text, TextRange figure) {
    return this == FUTURE
        || this == UNKNOWN && GOALS_NAMED.matcher(text.sentence(figure).of(text.plain())).find();
  }

  boolean differsFromSentence(NormalizedTextBlock text, TextRange figure) {
    String before = text.plain().substring(text.sentence(figure).start(), figure.start());
    return switch (this) {
      case UNKNOWN -> !GOALS_NAMED.matcher(before).find();
      case FUTURE -> PAST_WORDS.matcher(before).find();
      case PAST -> FUTURE_WORDS.matcher(before).find();
    };
  }
}
