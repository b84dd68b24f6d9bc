package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharacterCheckerTest {

  @ParameterizedTest
  @CsvSource({"00AD", "200B", "FEFF", "FE00", "FE0F", "034F", "115F", "FFA0", "0007", "007F"})
  void invisibleCharacterIsReportedByItsCode(String code) {
    assertEquals(
        List.of("x.md:1:2 invisible-character " + code), reported("甲" + character(code) + "乙"));
  }

  @ParameterizedTest
  @CsvSource({"000B", "000C", "000D", "0085", "2028", "2029"})
  void lineBreakOfAnotherProgramIsReportedAsSuch(String code) {
    assertEquals(
        List.of("x.md:1:2 invisible-character " + code + " (foreign-line-break)"),
        reported("甲" + character(code) + "乙"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FDFF", "FE10", "000A", "0009", "3000", "2E3A"})
  void otherCharactersAreNotReported(String code) {
    assertEquals(List.of(), reported("甲" + character(code) + "乙"));
  }

  @Test
  void firstOfEachLineIsReported() {
    assertEquals(
        List.of("x.md:1:1 invisible-character 00AD", "x.md:3:2 invisible-character 200B"),
        reported("\u00AD甲\u200B\n乙\n丙\u200B\u200B"));
  }

  @Test
  void textOutsideTheRangeIsNotReported() {
    Problems problems = new Problems();
    InvisibleCharacterChecker.report(new SourceText("x.md", "\u00AD甲\u00AD"), 1, 2, problems);

    assertEquals(List.of(), ShownProblems.of(problems));
  }

  private static char character(String code) {
    return (char) Integer.parseInt(code, 16);
  }

  private static List<String> reported(String text) {
    Problems problems = new Problems();
    InvisibleCharacterChecker.report(new SourceText("x.md", text), 0, text.length(), problems);
    return ShownProblems.of(problems);
  }
}
