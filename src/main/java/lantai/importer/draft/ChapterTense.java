package lantai.importer.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lantai.model.Chapter;

/** Which way a chapter looks. */
enum ChapterTense {
  /** At what is to be reached. */
  AHEAD,
  /** At what was reached. */
  BACK,
  /** Both ways, or not to be told: nothing is proposed there but what says so itself. */
  UNKNOWN;

  private static final Pattern BACK_WORDS =
      Pattern.compile("回顾|回顧|总结|過去|过去|去年|成就|成绩|一年来|[五5]年来|工作情况|[五5]年(?:历程|巨变)|完成情况|执行情况");
  private static final Pattern AHEAD_WORDS =
      Pattern.compile(
          "安排|部署|打算|建议|任务|目标|要求|今年|今后|未来|下一步|展望|年重点|重点工作|主要工作|工作重点|政策取向|工作举措|工作思路|思路"
              + "|争取|努力|奋斗|加快|推进|全面加强|切实|着力");

  /** By the titles of the parts; a chapter follows its part's opening. */
  static Map<String, ChapterTense> of(Iterable<Chapter> chapters) {
    Map<String, ChapterTense> parts = new HashMap<>();
    for (Chapter chapter : chapters) {
      String id = chapter.id().value();
      if (id.endsWith("-0")) {
        parts.put(chapter.id().part(), ofTitle(chapter.title()));
      }
    }
    Map<String, ChapterTense> stances = new HashMap<>();
    for (Chapter chapter : chapters) {
      stances.put(
          chapter.id().value(), parts.getOrDefault(chapter.id().part(), ChapterTense.UNKNOWN));
    }
    return stances;
  }

  static ChapterTense ofTitle(String title) {
    boolean back = BACK_WORDS.matcher(title).find();
    // 主要工作和成就 looks back: the words for what was reached outweigh the general ones.
    String rest = title.replaceAll("主要工作|目标任务完成情况|任务完成情况", back ? "" : "$0");
    boolean ahead = AHEAD_WORDS.matcher(rest).find();
    return back == ahead ? UNKNOWN : back ? BACK : AHEAD;
  }
}
