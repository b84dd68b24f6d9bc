package lantai.content.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlValueWriterTest {

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
  void scalarIsPlainOrQuoted(String text, String scalar) {
    assertEquals(scalar, YamlValueWriter.of(text));
  }
}
