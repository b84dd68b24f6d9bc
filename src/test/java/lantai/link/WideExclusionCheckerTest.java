package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ReportBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exclusion without a fixed number matches at most one figure. */
class WideExclusionCheckerTest {

  @ParameterizedTest
  @CsvSource({
    "学校30所。医院旁学校5所。, 学校{n}所, 2",
    "学校30所。医院旁学校5所。, 学校{n}, 2",
    "增长3%。下降5%。又增长7%。, 增长{n}%, 2",
    "连续5年。又连续6年。, 连续{n}年, 2",
    "投资3万元。又投资4万元。, 投资{n}, 2",
    "学校30所。医院5所。, 学校{n}所, 0",
    "2023年好。2024年好。, {n}年, 0",
    "1月2日。3月4日。, {n}月{n}日, 0",
    "建校10周年。建院20周年。, {n}周年, 0",
    "第3届。第4届。, 第{n}届, 0",
    "1.0版。2.0版。, {n}版, 0"
  })
  void severalFiguresAreTooMany(String text, String phrase, int figures) {
    Problems problems = new Problems();
    Linker.link(ReportBuilder.of(text).exclusion(phrase, "举例").report(), problems);

    assertEquals(
        figures,
        problems.sorted().stream()
            .filter(problem -> problem.code() == ProblemCode.EXCLUSION_TOO_WIDE)
            .mapToInt(problem -> Integer.parseInt(problem.arguments().get(1)))
            .sum());
  }
}
