package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakRulesTest {

  @ParameterizedTest
  @CsvSource({
    "完成了目标。,true",
    "目标如下：,true",
    "“说得好。”,true",
    "（见附件。）》,true",
    "完成了目标,false",
    "，,false",
    "”,false",
    "'',false"
  })
  void sentenceEndsAtAStopAndItsClosingMarks(String line, boolean ends) {
    assertEquals(ends, LineBreakRules.endsSentence(line));
  }

  @ParameterizedTest
  @CsvSource({
    "'经济、',true",
    "'经济，',true",
    "人民的,true",
    "见下—,true",
    "见下——,false",
    "经济,false",
    "'',false"
  })
  void commaOrParticleAtTheEndIsIncomplete(String line, boolean incomplete) {
    assertEquals(incomplete, LineBreakRules.isIncomplete(line));
  }

  @ParameterizedTest
  @CsvSource({"'，完成',true", "”的企业,true", "是：一,true", "12.5,true", "12.5亿元,false", "是一项,false"})
  void punctuationOrANumberContinuesAParagraph(String line, boolean continues) {
    assertEquals(continues, LineBreakRules.continuesParagraph(line));
  }

  @ParameterizedTest
  @CsvSource({"一；二,true", "好！吗,true", "一、二：三,false"})
  void sentenceEndInsideIsFound(String line, boolean contains) {
    assertEquals(contains, LineBreakRules.containsSentenceEnd(line));
  }

  @ParameterizedTest
  @CsvSource({
    "各位代表：,true",
    "'尊敬的各位代表、同志们：',true",
    "各位議員女士、先生：,true",
    "各位代表提出了建议。会后：,false",
    "代表们：,false"
  })
  void salutationAddressesTheAssembly(String line, boolean salutation) {
    assertEquals(salutation, LineBreakRules.isSalutation(line));
  }

  @ParameterizedTest
  @CsvSource({
    "一、回顾,true,true",
    "——增长,true,true",
    "各位代表：,true,true",
    "①指标,false,true",
    "［1］指标,false,true",
    "【注12】指标,false,true",
    "指标,false,false"
  })
  void numbersStartParagraphsAndItems(String line, boolean paragraph, boolean item) {
    assertEquals(paragraph, LineBreakRules.startsParagraph(line));
    assertEquals(item, LineBreakRules.startsItem(line));
  }
}
