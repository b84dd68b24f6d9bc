package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.ChapterId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayCharacterCheckerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\uFFFD|",
        "\uE123|",
        "\uDBC0\uDC01|",
        "\u2F08|人",
        "\u2ED3|长",
        "\uF979|凉",
        "\uFB01|fi",
        "\"\u00A0\"|",
        "\"\u2003\"|",
        "\uD83D\uDC49|",
        "\u2705|"
      })
  void foreignCharacterIsReportedOncePerLine(String character, String meant) {
    List<Problem> found = problems("一" + character + "二" + character + "。\n三" + character + "四");

    assertEquals(List.of("2-4.md:1:2", "2-4.md:2:2"), places(found));
    assertEquals(ProblemCode.FOREIGN_CHARACTER, found.get(0).code());
    List<String> hint = meant == null ? List.of() : List.of(meant);
    assertEquals(hint, found.get(0).hint().arguments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"&nbsp;", "&emsp;", "&#xFFFD;", "&#x2F08;"})
  void characterReferenceMayRepresentOneOfThem(String reference) {
    List<Problem> found = problems("一" + reference + "二");

    assertEquals(List.of("2-4.md:1:2"), places(found));
    assertEquals(ProblemCode.FOREIGN_CHARACTER, found.get(0).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\r", "\u000B", "\f", "\u2028", "\u2029", "\u0085", "\uFE0F", "&#13;", "&#8203;"})
  void lineBreakOfAnotherProgramAndInvisibleCharacterAreReported(String character) {
    List<Problem> found = problems("一" + character + "二");

    assertEquals(List.of("2-4.md:1:2"), places(found));
    assertEquals(ProblemCode.INVISIBLE_CHARACTER, found.get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"★", "☆", "㎡", "②", "〇", "﨑", "𠮷", "∶", "　", "&#x3000;", "&middot;"})
  void rareCharacterOfAReportIsNotReported(String character) {
    assertEquals(List.of(), problems("一" + character + "二"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FFFD|\uFFFD|''|lost-character",
        "E123|''|U+E123|private-character",
        "100401|''|U+100401|private-character",
        "FFFF|''|U+FFFF|private-character",
        "00A0|''|U+00A0|odd-space",
        "2003|''|U+2003|odd-space",
        "2F08|'\u2F08 '|U+2F08|look-alike",
        "2607|'\u2607 '|U+2607|picture-character",
        "27BF|'\u27BF '|U+27BF|picture-character",
        "1F000|'\uD83C\uDC00 '|U+1F000|picture-character"
      })
  void characterIsShownIfItCanBeSeenAndNamedByItsCode(
      String code, String shown, String named, String hint) {
    Place place = Place.startOf("x.md");
    Problem problem =
        StrayCharacterChecker.problem(Integer.parseInt(code, 16), place).orElseThrow();

    assertEquals(List.of(shown, named), problem.arguments());
    assertEquals(hint, problem.hint().key());
  }

  private static List<String> places(List<Problem> problems) {
    return problems.stream().map(problem -> problem.place().toString()).toList();
  }

  private static List<Problem> problems(String markdown) {
    Problems problems = new Problems();
    new ChapterBodyReader(new SourceText("2-4.md", markdown), problems)
        .read(0, new ChapterId("2-4"));
    return problems.sorted();
  }
}
