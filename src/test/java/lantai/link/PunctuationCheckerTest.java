package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Probable mistakes are reported, and can be excluded with a reason. */
class PunctuationCheckerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲乙。。丙丁。|。。 doubled-punctuation",
        "甲乙，，丙丁。|，， doubled-punctuation",
        "甲乙，。|，。 doubled-punctuation",
        "甲乙。，丙丁。|。， doubled-punctuation",
        "甲“乙丙。|“ unbalanced-punctuation",
        "甲乙”丙。|” unbalanced-punctuation",
        "甲《乙丙。|《 unbalanced-punctuation",
        "甲（乙丙。|（ unbalanced-punctuation",
        "甲（乙丙]。|（ unbalanced-punctuation",
        "甲“乙“丙。|“ unbalanced-punctuation;“ unbalanced-punctuation",
        "甲（“乙）丙。|“ unbalanced-punctuation",
        "一、工作回顾|一、工作回顾 unmarked-heading",
        "（二）扩大内需|（二）扩大内需 unmarked-heading",
        "第三部分 今年工作安排|第三部分 今年工作安排 unmarked-heading"
      })
  void slipsAreReported(String text, String found) {
    assertEquals(List.of(found.split(";")), reported(ReportBuilder.of(text)), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各位代表！！",
        "真的吗？！",
        "甲……乙。",
        "他说：“好。”",
        "“甲《乙》丙”（丁）。",
        "甲(乙）丙。",
        "1）甲乙；2）丙丁。",
        "一）甲乙，（二）丙丁。",
        "it’s好。",
        "一、要扩大内需，促进消费。",
        "（一）扩大内需。促进消费。",
        "第一部分工作已经完成。",
        "一体推进"
      })
  void ordinaryTextIsNot(String text) {
    assertEquals(List.of(), reported(ReportBuilder.of(text)), text);
  }

  @Test
  void printedMistakesMayBeExcluded() {
    assertEquals(List.of(), reported(ReportBuilder.of("甲乙。。丙丁。").exclusion("甲乙。。丙丁", "原文如此")));
  }

  private static List<String> reported(ReportBuilder report) {
    Problems problems = new Problems();
    Linker.link(report.report(), problems);
    return problems.sorted().stream()
        .filter(problem -> problem.code() != ProblemCode.QUANTITY_UNACCOUNTED)
        .filter(problem -> problem.code() != ProblemCode.NUMERAL_UNACCOUNTED)
        .map(PunctuationCheckerTest::said)
        .toList();
  }

  private static String said(Problem problem) {
    return problem.arguments().get(0) + " " + problem.hint().key();
  }
}
