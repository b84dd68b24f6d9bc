package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import lantai.model.Target;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafted targets have only baselines that a check accepts. */
class DraftedBaselinesPropertyTest {

  private static final List<String> REVIEWED =
      List.of(
          "2030年，财政收入增长#%。",
          "财政收入达到#亿元、增长#%。",
          "近五年，财政收入年均增长#%。",
          "财政收入累计增长#%。",
          "2028年，财政收入增长#%。",
          "前三季度，财政收入增长#%。",
          "改造老旧小区#个。",
          "改造老旧小区#个、#万户。",
          "近五年，改造老旧小区#个。",
          "林木绿化率达到#%。",
          "林木绿化率提高#个百分点。");
  private static final List<String> PLANNED =
      List.of(
          "财政收入增长#%左右。",
          "财政收入达到#亿元。",
          "到2035年，财政收入年均增长#%。",
          "改造老旧小区#个、#万户。",
          "改造老旧小区#万户。",
          "林木绿化率达到#%以上。",
          "到2035年，林木绿化率达到#%。");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void draftHasNoErrors(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("2030年工作回顾", sentences(REVIEWED, random));
    chapters.put("2031年工作安排", sentences(PLANNED, random));

    DraftRun run = DraftRun.of(folder, chapters);

    assertEquals(List.of(), run.problems(), chapters::toString);
    assertTrue(!run.report().rows(Target.class).isEmpty(), chapters::toString);
  }

  private static String sentences(List<String> patterns, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int number = 2;
    for (String pattern : patterns) {
      for (String part : random.nextBoolean() ? pattern.split("(?<=#)") : new String[0]) {
        text.append(part.replace("#", String.valueOf(number++)));
      }
    }
    return text.isEmpty() ? patterns.get(0).replace("#", "9") : text.toString();
  }
}
