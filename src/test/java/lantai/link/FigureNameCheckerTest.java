package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lantai.diagnostics.Located;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.ReportBuilder;
import lantai.model.RowId;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureNameCheckerTest {

  @ParameterizedTest
  @CsvSource({
    "低保标准达到920元、740元, 920元, 740元, true",
    "低保标准达到920元。孤儿标准达到740元, 920元, 740元, false",
    "低保标准达到920元、每年增加740斤, 920元, 740斤, false",
    "低保标准达到920元、补贴标准达到920元, 达到920元、, 标准达到920元, false"
  })
  void figuresOfOneSentenceHaveDifferentNames(
      String text, String one, String other, boolean reported) {
    assertEquals(reported, figuresOfOneName(text, one, null, other, null));
  }

  @Test
  void figuresWithAndWithoutAWordOfIntentMayHaveOneName() {
    assertFalse(figuresOfOneName("产值增长920元、力争740元", "920元", null, "力争740元", "力争"));
    assertTrue(figuresOfOneName("产值力争920元、力争740元", "力争920元", "力争", "、力争740元", "力争"));
  }

  private static boolean figuresOfOneName(
      String text, String one, String modality, String other, String otherModality) {
    Problems problems = new Problems();
    Linker.link(
        ReportBuilder.of(text + "。")
            .add(target("a", one, modality))
            .add(target("b", other, otherModality))
            .report(),
        problems);
    return problems.sorted().stream()
        .anyMatch(problem -> problem.code() == ProblemCode.FIGURES_OF_ONE_NAME);
  }

  private static RecordBuilder<Target> target(String id, String quote, String modality) {
    String value = quote.replaceAll("[^0-9]", "");
    Figure figure =
        new Figure(
            at(value),
            null,
            at(quote.contains("斤") ? "斤" : "元"),
            at(Bound.NONE),
            FigureNature.LEVEL);
    return new RecordBuilder<>(Target.class)
        .with("id", new RowId(id))
        .with("name", "标准")
        .with("citation", new Citation(at(new ChapterId("1-1")), at(quote), null))
        .with("figure", figure)
        .with("modality", modality == null ? null : at(modality))
        .with("place", ReportBuilder.PLACE);
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
