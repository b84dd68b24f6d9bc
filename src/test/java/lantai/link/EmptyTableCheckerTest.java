package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyTableCheckerTest {

  @ParameterizedTest
  @CsvSource({
    "全力建成昌景黄高铁。, goals/projects.yaml 建成昌景黄高铁",
    "开工建设平凉机场。, goals/projects.yaml 开工建设平凉机场",
    "竣工花山水库，动工青山大桥。, goals/projects.yaml 竣工花山水库",
    "争创国家森林城市。, goals/aspirations.yaml 争创国家森林城市"
  })
  void emptyTableIsReportedAtTheFirstWordsOfItsKind(String text, String reported) {
    assertEquals(List.of(reported), reported(ReportBuilder.of(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"建成一批高速公路。", "建成现代化机场。", "开工重大铁路项目。", "建成高铁网。", "争创一流业绩。", "办好十件民生实事。"})
  void generalWordsNameNothing(String text) {
    assertEquals(List.of(), reported(ReportBuilder.of(text)));
  }

  @Test
  void rowOrExclusionIsEnough() {
    ReportBuilder row = ReportBuilder.of("建成花山水库。").project("p", "建成花山水库", "建成");
    ReportBuilder exclusion = ReportBuilder.of("建成花山水库。").exclusion("建成花山水库", "举例");

    assertEquals(List.of(), reported(row));
    assertEquals(List.of(), reported(exclusion));
  }

  private static List<String> reported(ReportBuilder report) {
    Problems problems = new Problems();
    Linker.link(report.report(), problems);
    return problems.sorted().stream()
        .filter(
            problem ->
                problem.code() == ProblemCode.TABLE_EMPTY
                    || problem.code() == ProblemCode.NUMERAL_RULE_UNUSED)
        .map(problem -> String.join(" ", problem.arguments()))
        .toList();
  }
}
