package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import lantai.chinese.TextRange;
import lantai.link.ArabicNumeralFinder;
import lantai.link.CoveredQuantity;
import lantai.link.QuantityInWordsFinder;
import lantai.model.NumberExclusion;
import lantai.model.TextBlock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of random reports can be read and linked without problems. */
class RowDrafterPropertyTest {

  private static final List<String> CLAUSES =
      List.of(
          "地区生产总值增长#%左右",
          "茶叶产量达到#万吨",
          "#年#月#日",
          "新增就业#万人",
          "力争出口突破#亿元",
          "增长#%",
          "下降#%",
          "城镇、农村居民收入分别增长#%、#%",
          "生产总值增长#%—#%",
          "新建学校#所、幼儿园#所",
          "推广5G和PM2.5监测",
          "电话0#-#",
          "第#届会议",
          "“#+N”体系",
          "提高#个百分点",
          "占比达到#%",
          "从#提高到#",
          "#,#元",
          "#.#.#",
          "约#万亩以上",
          "实施#个项目",
          "翻一番",
          "连续三年",
          "（#）要点",
          "财政收入#亿元、增长#%",
          "＃层 # #",
          "不低于#%",
          "达#‰",
          "前#名",
          "\\{n\\}的#");
  private static final List<String> TITLES =
      List.of("去年工作回顾", "今年工作安排", "工作回顾和安排", "开篇", "第#年的成就", "2035年目标");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyNumeralIsCoveredOnceAndThereAreNoProblems(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, String> chapters = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      chapters.put(
          filled(TITLES.get(random.nextInt(TITLES.size())), random) + i, paragraphs(random));
    }

    DraftRun run = DraftRun.of(folder, chapters);

    assertEquals(List.of(), run.problems());
    long numerals =
        run.report().textBlocks().stream()
            .mapToLong(block -> ArabicNumeralFinder.in(block).size())
            .sum();
    assertEquals(
        numerals, run.linked().coverages().stream().filter(CoveredQuantity::isNumeral).count());
    assertQuantitiesAreExcludedOnce(run);
  }

  /**
   * Asserts that no quantity in words has two exclusions, so that each one states what it excludes.
   */
  private static void assertQuantitiesAreExcludedOnce(DraftRun run) {
    List<NumberExclusion> worded =
        run.report().exclusions().stream()
            .filter(exclusion -> !exclusion.phrase().value().matches("(?s).*[0-9{].*"))
            .toList();
    for (TextBlock block : run.report().textBlocks()) {
      NormalizedTextBlock text = NormalizedTextBlock.of(block);
      for (TextRange quantity : QuantityInWordsFinder.in(block.text())) {
        TextRange folded = text.folded().fold(quantity);
        long covering =
            worded.stream()
                .filter(
                    each -> !CompiledExclusion.of(each).covered(text, List.of(folded)).isEmpty())
                .count();
        assertTrue(covering <= 1, () -> quantity.of(block.text()) + " in " + block.text());
      }
    }
  }

  private static String paragraphs(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      text.append(filled(CLAUSES.get(random.nextInt(CLAUSES.size())), random));
      text.append(List.of("，", "。", "；", "、", "。\n\n", "").get(random.nextInt(6)));
    }
    return text.toString().replaceFirst("[，；、]$|(?<=[^。\\n])$", "。");
  }

  private static String filled(String pattern, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      if (c == '#') {
        String number = List.of("5", "6", "5.5", "2030", "12", "100").get(random.nextInt(6));
        text.append(number);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
