package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.draft.ExclusionPhraseProposer.CandidatePhrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionPhraseProposerTest {

  @ParameterizedTest
  @CsvSource({
    "到2030年止, {year}年, 年份",
    "在3月5日, {n}月{n}日, 日期",
    "满60周岁, 60周岁, 年龄",
    "工业500强, 500强, 名称的一部分",
    "连续3年, 连续3年, 时间长度",
    "建国80周年, {n}周年, 周年",
    "第9届, 第9届, 序号",
    "推广5G, 5G, 名称的一部分",
    "“双11”, “双11”, 名称的一部分",
    "（2）要点, （2）, 编号",
    "兑现了7件事, 兑现了7件事, null"
  })
  void firstPhraseHasTheReason(String text, String words, String reason) {
    CandidatePhrase first = phrases(text).get(0);

    assertEquals(words + " " + reason, first.words() + " " + first.reason());
  }

  @Test
  void laterPhrasesAreLongerUpToTheWholeText() {
    List<CandidatePhrase> phrases = phrases("前面一句。我们在这里兑现了7件事，{还}有8件。后面一句。");

    assertEquals("我们在这里兑现了7件事", phrases.get(0).words());
    assertEquals("1-1", phrases.get(0).chapter());
    assertEquals("前面一句。我们在这里兑现了7件事，", phrases.get(phrases.size() - 1).words());
  }

  @Test
  void rangesGrowNumeralByNumeralUpToSixOnEitherSide() {
    String whole = "前有2个。我们在这里走了很远的路兑现了7件事，有8、9、10、11、12、13、14件。后有16句。";

    assertEquals(
        List.of(
            "里走了很远的路兑现了7件事",
            "我们在这里走了很远的路兑现了7件事",
            "个。我们在这里走了很远的路兑现了7件事，有",
            "2个。我们在这里走了很远的路兑现了7件事，有8",
            "前有2个。我们在这里走了很远的路兑现了7件事，有8、9",
            "前有2个。我们在这里走了很远的路兑现了7件事，有8、9、10",
            "前有2个。我们在这里走了很远的路兑现了7件事，有8、9、10、11",
            "前有2个。我们在这里走了很远的路兑现了7件事，有8、9、10、11、12",
            "前有2个。我们在这里走了很远的路兑现了7件事，有8、9、10、11、12、13",
            "我们在这里走了很远的路兑现了7件事，有8、9、10、11、12、13、14件",
            whole),
        words(whole, 1));
    assertEquals(
        List.of(
            "、13、",
            "13、",
            "有8、9、10、11、12、13、14件",
            "12、13、14",
            "11、12、13、14件。后有16",
            "10、11、12、13、14件。后有16句。"),
        words(whole, 7).subList(0, 6));
  }

  @Test
  void marksBetweenNumeralsMayBeLeftOut() {
    assertEquals(
        List.of("%、和7成", "7成", "有6%、和7成", "%、和7成。", "6%、和7成。", "有6%、和7成。"), words("有6%、和7成。", 1));
    assertEquals(List.of("6和", "6和7"), words("6和7", 0));
  }

  @Test
  void nameAppliesToAllChaptersFirst() {
    List<CandidatePhrase> phrases = phrases("举办“双11”。");

    assertEquals(null, phrases.get(0).chapter());
    assertEquals("1-1", phrases.get(1).chapter());
    assertEquals("“双11”", phrases.get(1).words());
  }

  @Test
  void templateAppliesToAllChaptersAndTheWordsToOne() {
    List<CandidatePhrase> phrases = phrases("到2030年止");

    assertEquals(new CandidatePhrase("{year}年", null, "年份"), phrases.get(0));
    assertEquals(new CandidatePhrase("2030年", "1-1", "年份"), phrases.get(1));
  }

  /** Returns the distinct phrases that do not come from a pattern, in order. */
  private static List<String> words(String printed, int index) {
    NormalizedTextBlock text = DraftTexts.of(printed);
    return ExclusionPhraseProposer.of(text, text.numerals().get(index)).stream()
        .map(CandidatePhrase::words)
        .distinct()
        .toList();
  }

  private static List<CandidatePhrase> phrases(String printed) {
    NormalizedTextBlock text = DraftTexts.of(printed);
    return ExclusionPhraseProposer.of(text, text.numerals().get(0));
  }
}
