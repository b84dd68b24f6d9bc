package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import lantai.archive.history.ReportVersions;
import lantai.diagnostics.Located;
import lantai.model.Bound;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.ReportBuilder;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineDifferenceFormatterTest {

  /** By the bound of the target: if it is above 90, equal to it, below it. */
  private static final Map<Bound, List<String>> TRUE_OF_AN_EXACT_RESULT =
      Map.of(
          Bound.NONE, List.of("高2个百分点", "持平", "低2个百分点"),
          Bound.COMPLETE, List.of("高2个百分点", "持平", "低2个百分点"),
          Bound.APPROXIMATELY, List.of("高约2个百分点", "大致持平", "低约2个百分点"),
          Bound.AT_LEAST, List.of("至少高2个百分点", "", ""),
          Bound.MORE_THAN, List.of("至少高2个百分点", "", ""),
          Bound.AT_MOST, List.of("", "", "至少低2个百分点"),
          Bound.LESS_THAN, List.of("", "", "至少低2个百分点"),
          Bound.NEARLY, List.of("", "", "至少低2个百分点"));

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RANGE")
  void sentenceIsTrueOfAllThatTheBoundOfTheTargetAllows(Bound target) {
    assertEquals(
        TRUE_OF_AN_EXACT_RESULT.get(target),
        List.of(
            said("92", target, "90", Bound.NONE),
            said("90", target, "90", Bound.NONE),
            said("88", target, "90", Bound.NONE)));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RANGE", "NONE", "COMPLETE"})
  void nothingIsSaidOfABoundedResult(Bound result) {
    for (Bound target : TRUE_OF_AN_EXACT_RESULT.keySet()) {
      for (String value : List.of("92", "90", "88")) {
        assertEquals("", said(value, target, "90", result), value + " " + target);
      }
    }
  }

  /** A fall of 3% or more is a change of -3% or less. */
  @ParameterizedTest
  @CsvSource({
    "-3, AT_LEAST, -2.5, 至少低0.5个百分点",
    "-3, AT_LEAST, -3.5, ''",
    "-3, AT_MOST, -3.5, 至少高0.5个百分点",
    "-3, AT_MOST, -2.5, ''",
    "3, APPROXIMATELY, -5.9, 高约8.9个百分点"
  })
  void boundOfAFallQualifiesItsAmount(String target, Bound bound, String result, String expected) {
    assertEquals(expected, said(target, bound, result, Bound.NONE));
  }

  private static String said(String target, Bound bound, String result, Bound resultBound) {
    PageLayoutFactory layouts =
        new PageLayoutFactory(ReportBuilder.of("一。").report(), ReportVersions.NONE);
    return new BaselineDifferenceFormatter(layouts)
        .text(
            new RecordBuilder<>(Target.class).with("figure", figure(target, bound)).build(),
            new RecordBuilder<>(Result.class).with("figure", figure(result, resultBound)).build());
  }

  private static Figure figure(String value, Bound bound) {
    return new Figure(at(value), null, at("%"), at(bound), FigureNature.RATE);
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
