package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ReportBuilder;
import org.junit.jupiter.api.Test;

class RepeatedRowCheckerTest {

  @Test
  void citiesHaveDifferentNames() {
    assertEquals(
        List.of("九江 content/x.yaml:14:1"),
        repeated(ReportBuilder.of("九江建港，九江通航。").city("a", "九江建港", "九江").city("b", "九江通航", "九江")));
    assertEquals(
        List.of(),
        repeated(ReportBuilder.of("九江建港，抚州通航。").city("a", "九江建港", "九江").city("b", "抚州通航", "抚州")));
  }

  @Test
  void itemsStateDifferentWords() {
    assertEquals(List.of("修路 content/x.yaml:13:1"), repeated(list().livelihood("b", 1, "修路")));
    assertEquals(List.of(), repeated(list().livelihood("b", 1, "架桥")));
  }

  private static ReportBuilder list() {
    return ReportBuilder.of("实事。")
        .note("shishi", 1, List.of("实事"), "修路、架桥。")
        .livelihood("a", 1, "修路");
  }

  private static List<String> repeated(ReportBuilder report) {
    Problems problems = new Problems();
    Linker.link(report.report(), problems);
    return problems.sorted().stream()
        .filter(problem -> problem.code() == ProblemCode.DUPLICATE_ROW)
        .map(problem -> String.join(" ", problem.arguments()))
        .toList();
  }
}
