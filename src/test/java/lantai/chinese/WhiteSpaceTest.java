package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhiteSpaceTest {

  @Test
  void whiteSpaceIsDefinedByUnicodeJavaAndTheByteOrderMark() {
    for (int c = 0; c <= 0xFFFF; c++) {
      boolean expected = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
      assertEquals(expected, WhiteSpace.isSpace((char) c), Integer.toHexString(c));
    }
  }

  @ParameterizedTest
  @CsvSource({"a b, true", "ab, false", "a\u3000\u00A0b, true", "axb, false", "a xb, false"})
  void onlyWhiteSpaceIsBetween(String text, boolean between) {
    assertEquals(between, WhiteSpace.isBetween(text, 0, text.length() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "a b, true",
    "ab, false",
    "中 b, false",
    "a 中, false",
    "'a, b', false",
    "— b, false",
    "1 2, true",
    "'a\nb', true",
    "'A\nb', false",
    "'a\n1', false",
    "'1\n2', false",
    "') (', true",
    "axb, false"
  })
  void whiteSpaceSeparatesOnlyLatinWords(String text, boolean separates) {
    assertEquals(separates, WhiteSpace.separatesWords(text, 0, text.length() - 1));
  }
}
