package lantai.importer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;

class ShortTermQuestionsTest {

  @Test
  void eachOccurrenceOfATermOfTwoIdeographsIsShownWithItsSurroundings() {
    ReportBuilder given =
        new ReportBuilder()
            .chapter("1-1", "产业链长足发展，链长作用有效发挥。")
            .chapter("2-1", "落实链长制，推进产业链供应链长期稳定。")
            .term("chain", List.of("链长"));

    assertEquals(
        List.of(
            "1-1 p1 产业【链长】足发展，链长",
            "1-1 p1 链长足发展，【链长】作用有效发挥",
            "2-1 p1 落实【链长】制，推进产业",
            "2-1 p1 进产业链供应【链长】期稳定。"),
        questions(given, "1-1", "2-1"));
    assertEquals(2, questions(given, "2-1").size());
  }

  @Test
  void otherTermsAreNotAskedAbout() {
    ReportBuilder given =
        new ReportBuilder()
            .chapter("1-1", "建设中试基地，AI企业和AI应用、数据要素和数据要素市场、高中试点改革增加。")
            .term("pilot", List.of("中试"), "高中试")
            .term("ai", List.of("AI"))
            .term("data", List.of("数据要素"));

    assertEquals(List.of(), questions(given, "1-1"));
  }

  private static List<String> questions(ReportBuilder given, String... chapters) {
    LinkedReport linked = Linker.link(given.report(), new Problems());
    return ShortTermQuestions.of(linked, Set.of(chapters)::contains).stream()
        .map(each -> each.chapter() + " " + each.block() + " " + each.quoted())
        .toList();
  }
}
