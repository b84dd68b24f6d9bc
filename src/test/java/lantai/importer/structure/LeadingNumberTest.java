package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import lantai.importer.structure.LeadingNumber.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第一部分 回顾|DIVISION|1|4",
        "第2部分：回顾|DIVISION|2|5",
        "貳、回顧|FORMAL|2|2",
        "十二、回顾|CHINESE|12|3",
        "三．回顾|CHINESE|3|2",
        "（四）回顾|BRACKETED_CHINESE|4|3",
        "㈤回顾|BRACKETED_CHINESE|5|1",
        "6.回顾|ARABIC|6|2",
        "７、回顾|ARABIC|7|2",
        "（8）回顾|BRACKETED_ARABIC|8|3",
        "⑼回顾|BRACKETED_ARABIC|9|1",
        "10)回顾|BRACKETED_ARABIC|10|3",
        "⑪回顾|CIRCLED|11|1"
      })
  void numberIsParsedWithItsPunctuation(
      String paragraph, NumberStyle style, int value, int length) {
    assertEquals(Optional.of(new LeadingNumber(style, value, length)), LeadingNumber.of(paragraph));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2.5亿元", "一、二、三产业", "一是回顾", "2031年", "回顾", "''"})
  void figuresAndEnumerationsAreNotLeadingNumbers(String paragraph) {
    assertEquals(Optional.empty(), LeadingNumber.of(paragraph));
  }

  @Test
  void sectionsAreNumberedInChinese() {
    assertTrue(LeadingNumber.startsSection("一、回顾"));
    assertTrue(LeadingNumber.startsSection("（一）回顾"));
    assertFalse(LeadingNumber.startsSection("1.回顾"));
    assertFalse(LeadingNumber.startsSection("回顾"));
  }

  @Test
  void levelsDescend() {
    assertTrue(NumberStyle.CHINESE.isAtLeast(NumberStyle.ARABIC));
    assertTrue(NumberStyle.ARABIC.isAtLeast(NumberStyle.ARABIC));
    assertFalse(NumberStyle.ARABIC.isAtLeast(NumberStyle.CHINESE));
  }
}
