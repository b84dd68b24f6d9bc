package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problems;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Occurrences of a term that may mean something else. */
class TermReviewTest {

  @ParameterizedTest
  @CsvSource({
    "发布《数字经济高地规划》。, INSIDE_NAME 1-1#p1 高地",
    "发布《高地规划》。, INSIDE_NAME 1-1#p1 高地",
    "发布《数字高地》。, INSIDE_NAME 1-1#p1 高地",
    "实施“高地”建设“人才高地”。, INSIDE_NAME 1-1#p1 高地",
    "“甲”与“高地计划”与《乙》。, INSIDE_NAME 1-1#p1 高地"
  })
  void occurrenceInsideLongerNameIsWarnedOf(String text, String review) {
    thenReviews(ReportBuilder.of(text).term("gaodi", List.of("高地")), review);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建设高地。",
        "建设“高地”。",
        "发布《高地》。",
        "“甲”高地“乙”。",
        "《甲》高地《乙》。",
        "“甲高地",
        "高地》乙",
        "“甲”、高地。"
      })
  void wholeNameAndOccurrenceOutsideNamesAreNotWarnedOf(String text) {
    thenReviews(ReportBuilder.of(text).term("gaodi", List.of("高地")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"实施“1269”计划。", "“1269”计划与《1269》", "《“1269”计划》"})
  void termWithItsOwnMarksIsWholeName(String text) {
    thenReviews(ReportBuilder.of(text).term("plan", List.of("“1269”计划")));
  }

  @Test
  void termThatOverlapsNameIsNotInsideIt() {
    thenReviews(ReportBuilder.of("打造科技“四名”工程。").term("a", List.of("科技“四")));
  }

  @Test
  void firstOccurrenceAfterThatOfHigherNoteIsWarnedOf() {
    thenReviews(
        ReportBuilder.of("甲、丙。", "乙、丙、乙。", "丁。")
            .note("a", 1, List.of("甲"), "释义")
            .note("b", 2, List.of("乙"), "释义")
            .note("c", 3, List.of("丙"), "释义")
            .note("d", 4, List.of("丁"), "释义"),
        "OUT_OF_ORDER 1-1#p2 乙");
  }

  @Test
  void orderIsComparedWithHighestNoteSoFar() {
    thenReviews(
        ReportBuilder.of("丙、甲、乙。")
            .note("a", 1, List.of("甲"), "释义")
            .note("b", 2, List.of("乙"), "释义")
            .note("c", 3, List.of("丙"), "释义"),
        "OUT_OF_ORDER 1-1#p1 甲",
        "OUT_OF_ORDER 1-1#p1 乙");
  }

  @Test
  void laterOccurrencesAndTermsWithoutNoteHaveNoOrder() {
    thenReviews(
        ReportBuilder.of("甲、乙、甲、条目、乙。")
            .note("a", 1, List.of("甲"), "释义")
            .note("b", 2, List.of("乙"), "释义")
            .entry("e", "条目"));
  }

  @Test
  void warningsOfNamesPrecedeWarningsOfOrder() {
    thenReviews(
        ReportBuilder.of("丙、甲、《乙规划》、《丙规划》。")
            .note("a", 1, List.of("甲"), "释义")
            .note("b", 2, List.of("乙"), "释义")
            .note("c", 3, List.of("丙"), "释义"),
        "INSIDE_NAME 1-1#p1 乙",
        "INSIDE_NAME 1-1#p1 丙",
        "OUT_OF_ORDER 1-1#p1 甲",
        "OUT_OF_ORDER 1-1#p1 乙");
  }

  @Test
  void nameIsInnermostRangeBetweenMarks() {
    Pattern name = Pattern.compile("“[^“”]*”|《[^《》]*》");
    Random random = new Random(47);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i > 0; i--) {
        text.append("“”《》甲乙".charAt(random.nextInt(6)));
      }
      List<TextRange> wanted =
          name.matcher(text).results().map(m -> new TextRange(m.start(), m.end())).toList();

      assertEquals(wanted, TermWarning.names(text.toString()), text.toString());
    }
  }

  private static void thenReviews(ReportBuilder given, String... reviews) {
    LinkedReport linked = Linker.link(given.report(), new Problems());

    assertEquals(
        List.of(reviews),
        TermWarning.of(linked).stream().map(review -> described(review, linked)).toList());
  }

  private static String described(TermWarning review, LinkedReport linked) {
    TermOccurrence occurrence = review.occurrence();
    String text = linked.report().textBlock(occurrence.paragraph()).text();
    return review.kind() + " " + occurrence.paragraph() + " " + occurrence.range().of(text);
  }
}
