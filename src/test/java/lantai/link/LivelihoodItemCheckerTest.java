package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.LivelihoodItem;
import lantai.model.ReportBuilder;
import lantai.model.RowId;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivelihoodItemCheckerTest {

  private static final String LIST = "2023年3件民生实事为修路、架桥、建校；2024年2件民生实事为修渠、植树。";

  private static final List<ProblemCode> CODES =
      List.of(
          ProblemCode.CONTRADICTS_QUOTE,
          ProblemCode.ITEM_MISNUMBERED,
          ProblemCode.KEYS_CONFLICT,
          ProblemCode.WORD_NOT_IN_QUOTE);

  private final ReportBuilder report = ReportBuilder.of("民生实事。");

  @Test
  void rowsThatFollowTheListHaveNoProblem() {
    note(LIST).item(2023, 1, "修路").item(2023, 2, "架桥").item(2023, 3, "建校");
    item(2024, 1, "修渠", "修渠", "修路").item(2024, 2, "植树");

    assertEquals(List.of(), found());
  }

  @Test
  void yearIsTheOneInTheHeadingOfTheList() {
    note(LIST).item(2024, 1, "修路").item(2023, 1, "植树");

    assertEquals(
        List.of(
            "contradicts-quote year 2023 2024年2件民生实事 2024",
            "contradicts-quote year 2024 2023年3件民生实事 2023"),
        found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"民生实事为修路。", "2023年和2024年民生实事为修路。", "到2024年，民生实事为修路。", "2023年建成，修路。"})
  void listMayBeHeadedByNoYearOrByTwo(String list) {
    note(list).item(2022, 1, "修路");

    assertEquals(List.of(), found());
  }

  @Test
  void orderIsRepeated() {
    note(LIST).item(2023, 1, "修路").item(2023, 2, "架桥").item(2023, 2, "建校");

    assertEquals(List.of("item-misnumbered 2 2023 3"), found());
  }

  @Test
  void gapIsReportedOnce() {
    note("修路、架桥、建校、修渠。").item(2023, 1, "修路").item(2023, 3, "建校").item(2023, 4, "修渠");

    assertEquals(List.of("item-misnumbered 3 2023 2"), found());
  }

  @Test
  void itemsAreOrderedAsPrinted() {
    note(LIST).item(2023, 2, "修路").item(2023, 1, "架桥").item(2023, 3, "建校");

    assertEquals(List.of("item-misnumbered 1 2023 2", "item-misnumbered 2 2023 1"), found());
  }

  @Test
  void itemWhoseQuoteIsNotFoundLeavesTheOrderOpen() {
    note(LIST).item(2023, 1, "修路").item(2023, 3, "拆桥");

    assertEquals(List.of(), found());
  }

  @Test
  void wordsAreThoseOfTheQuote() {
    note(LIST).item(2023, 1, "修公路", "修路", null);

    assertEquals(List.of("word-not-in-quote 修公路"), found());
  }

  @Test
  void itemContinuesAnEarlierOne() {
    note(LIST).item(2023, 1, "修路", "修路", "修渠").item(2023, 2, "架桥", "架桥", "架桥");
    item(2024, 1, "修渠");

    assertEquals(
        List.of(
            "keys-conflict continues 修渠 continues-earlier",
            "keys-conflict continues 架桥 continues-earlier"),
        found());
  }

  private LivelihoodItemCheckerTest note(String list) {
    report.note("shishi", 1, List.of("民生实事"), list);
    return this;
  }

  private LivelihoodItemCheckerTest item(int year, int order, String words) {
    return item(year, order, words, words, null);
  }

  private LivelihoodItemCheckerTest item(
      int year, int order, String text, String quote, String continued) {
    RecordBuilder<LivelihoodItem> item =
        new RecordBuilder<>(LivelihoodItem.class)
            .with("id", new RowId(text))
            .with("year", year)
            .with("order", order)
            .with("note", 1)
            .with("text", new Located<>(text, ReportBuilder.PLACE))
            .with("quote", new Located<>(quote, ReportBuilder.PLACE))
            .with("focus", new Located<>(quote, ReportBuilder.PLACE))
            .with("place", ReportBuilder.PLACE);
    if (continued != null) {
      item.with("continues", new Located<>(new RowId(continued), ReportBuilder.PLACE));
    }
    report.add(item);
    return this;
  }

  private List<String> found() {
    Problems problems = new Problems();
    Linker.link(report.report(), problems);
    return problems.sorted().stream()
        .filter(problem -> CODES.contains(problem.code()))
        .map(
            problem ->
                problem.code().id()
                    + " "
                    + String.join(" ", problem.arguments())
                    + hint(problem.code(), problem.hint()))
        .toList();
  }

  private static String hint(ProblemCode code, Hint hint) {
    return switch (code) {
      case KEYS_CONFLICT -> " " + hint.key();
      case CONTRADICTS_QUOTE -> " " + hint.arguments().get(1);
      default -> "";
    };
  }
}
