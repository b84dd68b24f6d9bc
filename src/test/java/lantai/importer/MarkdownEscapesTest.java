package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEscapesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '$',
      value = {
        "一*二_三,一\\*二\\_三",
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
        "{甲}^%%,\\{甲\\}\\^\\%%",
        "''\'甲,\\''\'甲",
        "见https://www.a.cn@甲,见https\\://www\\.a.cn\\@甲",
        "＃甲＊＊｛｝｜,&#xFF03;甲&#xFF0A;＊&#xFF5B;&#xFF5D;&#xFF5C;",
        "＞甲＞,&#xFF1E;甲＞",
        "$$,$$"
      })
  void markdownOfAParagraphIsEscaped(String text, String escaped) {
    assertEquals(escaped, MarkdownEscapes.escapeParagraph(text));
  }

  @ParameterizedTest
  @CsvSource({"1.甲,1.甲", "-甲,-甲", "*甲,\\*甲"})
  void listMarkersWithinAParagraphAreNotEscaped(String text, String escaped) {
    assertEquals(escaped, MarkdownEscapes.escape(text));
  }
}
