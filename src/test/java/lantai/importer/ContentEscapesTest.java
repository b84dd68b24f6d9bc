package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentEscapesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '$',
      value = {
        "一*二_三,一\\*二_三",
        "PM_2.5；_一_,PM_2.5；\\_一\\_",
        "一==二=三,一\\==二=三",
        "[甲](乙)<b>&#|~`\\,\\[甲\\](乙)\\<b\\>\\&\\#\\|\\~\\`\\\\",
        "1.甲,1\\.甲",
        "12)甲,12\\)甲",
        "1-甲,1-甲",
        "甲1.,甲1.",
        "1,1",
        "-甲,\\-甲",
        "+甲,\\+甲",
        "=甲,\\=甲",
        ":甲,\\:甲",
        "$$,$$"
      })
  void markdownOfAParagraphIsEscaped(String text, String escaped) {
    assertEquals(escaped, ContentEscapes.markdownParagraph(text));
  }

  @ParameterizedTest
  @CsvSource({"1.甲,1.甲", "-甲,-甲", "*甲,\\*甲"})
  void markdownWithinAParagraphKeepsListMarkers(String text, String escaped) {
    assertEquals(escaped, ContentEscapes.markdown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "云溪市|云溪市",
        "“甲”|“甲”",
        "2031年|2031年",
        "2031|\"2031\"",
        "甲：乙|甲：乙",
        "甲: 乙|\"甲: 乙\"",
        "甲\"乙\\丙|\"甲\\\"乙\\\\丙\"",
        "$ 甲$|\" 甲\"",
        "$甲\u0007\u007F\u009F\uFEFF$|\"甲\\u0007\\u007F\\u009F\\uFEFF\"",
        "$甲\"\u00A0\u001F~$|\"甲\\\"\u00A0\\u001F~\"",
        "$甲\uFFFE$|\"甲\\uFFFE\"",
        "$#甲\uFFFD$|\"#甲\uFFFD\"",
        "$甲 $|\"甲 \""
      })
  void yamlIsPlainOrQuoted(String text, String scalar) {
    assertEquals(scalar, ContentEscapes.yaml(text));
  }
}
