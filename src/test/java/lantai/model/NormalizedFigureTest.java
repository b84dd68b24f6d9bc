package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import lantai.diagnostics.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedFigureTest {

  @ParameterizedTest
  @CsvSource({
    "0.3, 万公里, 3000, 公里",
    "3000, 公里, 3000, 公里",
    "1.2, 万亿元, 1200000000000, 元",
    "39.09, 万户, 390900, 户",
    "5, 千万元, 50000000, 元",
    "300, 万千瓦, 3000000, 千瓦",
    "20, 千瓦时, 20, 千瓦时",
    "2, 千公里, 2, 千公里",
    "48.7, 万, 487000, ''",
    "3, 成, 30, %",
    "3, 百个, 300, 个",
    "3, 千分之, 3, ‰",
    "5, 百分之, 5, %",
    "40.6, ％, 40.6, %",
    "3, 个百分点, 3, 个百分点",
    "-5.9, %, -5.9, %",
    "50, '', 50, ''"
  })
  void multiplierOfTheUnitIsPartOfTheNumber(
      String value, String unit, BigDecimal number, String base) {
    NormalizedFigure normalized = NormalizedFigure.of(value, "", unit, Bound.NONE);

    assertEquals(number, normalized.number());
    assertEquals(base, normalized.unitBase());
  }

  @ParameterizedTest
  @CsvSource({
    "5, NONE, 5, 5",
    "5, COMPLETE, 5, 5",
    "5, APPROXIMATELY, , ",
    "5, AT_LEAST, 5, ",
    "5, MORE_THAN, 5, ",
    "5, AT_MOST, , 5",
    "5, LESS_THAN, , 5",
    "5, NEARLY, , 5",
    "-5, AT_LEAST, , -5",
    "-5, AT_MOST, -5, "
  })
  void boundLimitsThePrintedNumberWithoutItsSign(
      String value, Bound bound, BigDecimal low, BigDecimal high) {
    NormalizedFigure normalized = NormalizedFigure.of(value, "", "%", bound);

    assertEquals(low, normalized.low());
    assertEquals(high, normalized.high());
  }

  @ParameterizedTest
  @CsvSource({"5, 5.5, 5, 5, 5.5", "-2, -3, -2, -3, -2", "-3, -2, -3, -3, -2", "6, 5, 6, 5, 6"})
  void rangeHasBothLimitsAndTheEndPrintedFirst(
      String value, String to, BigDecimal number, BigDecimal low, BigDecimal high) {
    NormalizedFigure normalized = NormalizedFigure.of(value, to, "%", Bound.RANGE);

    assertEquals(number, normalized.number());
    assertEquals(low, normalized.low());
    assertEquals(high, normalized.high());
  }

  @ParameterizedTest
  @CsvSource({
    "-5, AT_MOST, , -5",
    "-5, LESS_THAN, , -5",
    "-5, AT_LEAST, -5, ",
    "-5, NONE, -5, -5",
    "-5, APPROXIMATELY, , "
  })
  void boundOfPrintedSignLimitsTheNegativeNumber(
      String value, Bound bound, BigDecimal low, BigDecimal high) {
    NormalizedFigure normalized = NormalizedFigure.of(value, "", "℃", bound).signed();

    assertEquals(low, normalized.low());
    assertEquals(high, normalized.high());
  }

  @Test
  void figureIsMeasuredWithItsRangeAndUnit() {
    Located<String> five = new Located<>("5", ReportBuilder.PLACE);
    Located<String> six = new Located<>("6", ReportBuilder.PLACE);
    Located<String> unit = new Located<>("万人", ReportBuilder.PLACE);
    Located<Bound> range = new Located<>(Bound.RANGE, ReportBuilder.PLACE);

    assertEquals(
        NormalizedFigure.of("5", "6", "万人", Bound.RANGE),
        NormalizedFigure.of(new Figure(five, six, unit, range, FigureNature.COUNT)));
    assertEquals(
        NormalizedFigure.of("5", "", "", Bound.NONE),
        NormalizedFigure.of(new Figure(five, null, null, null, FigureNature.RANK)));
  }

  @Test
  void placesUpToTheLastAreAtMostIt() {
    assertEquals(
        new NormalizedFigure(new BigDecimal(3), null, new BigDecimal(3), "位"),
        NormalizedFigure.of("3", "", "位", Bound.NONE).atMost());
  }

  @Test
  void rangeOfPrintedSignsIsTheSame() {
    NormalizedFigure range = NormalizedFigure.of("-5", "-6", "℃", Bound.RANGE);

    assertEquals(range, range.signed());
  }

  @Test
  void figureWithoutValueHasNoMeasure() {
    assertNull(NormalizedFigure.of(null));
    assertNull(NormalizedFigure.of(new Figure(null, null, null, null, null)));
  }
}
