package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lantai.diagnostics.Located;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineMismatchTest {

  private static final String SAME = "same";

  @ParameterizedTest
  @CsvSource({
    "ANNUAL, same",
    "FORECAST, same",
    "STATUS, same",
    "STREAK, same",
    "TERM, near growth % (2024) growth % (term)",
    "CUMULATIVE, near growth % (2024) growth % (cumulative)",
    "UNSTATED, near growth % (2024) growth % (unstated)"
  })
  void resultIsOfTheYearUnderReport(ResultPeriod period, String expected) {
    assertEquals(expected, found("收入增长4%。", target(FigureNature.GROWTH, "%"), period));
  }

  @ParameterizedTest
  @CsvSource({
    "GROWTH, 个百分点, subject growth 个百分点 growth %",
    "RATE, %, subject rate % growth %",
    "GROWTH, , subject growth growth %"
  })
  void figuresHaveOneNatureAndUnit(FigureNature nature, String unit, String expected) {
    assertEquals(expected, found("收入增长4%。", target(nature, unit), ResultPeriod.ANNUAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收入增长4%。|same",
        "2023年，收入增长4%。|same",
        "2023年收入增长4%。|same",
        "2020年，收入增长4%。|2020",
        "2020年收入增长4%。|2020",
        "2020年，收入 增长4%。|2020",
        "２０２０年，收入增长4%。|2020",
        "截至2020年底，收入增长4%。|2020",
        "利润下降；2020年，利率上升，收入增长4%。|2020",
        "2020年，利润下降；2023年，收入增长4%。|same",
        "2020年，利润下降；去年，收入增长4%。|same",
        "2020年，利润下降。收入增长4%。|same",
        "利润比2020年下降，收入增长4%。|same",
        "2020年启动的工程完工，收入增长4%。|same",
        "截至2024年1月，收入增长4%。|same"
      })
  void resultOfAnEarlierYearIsKnownByItsSentence(String text, String year) {
    String expected = year.equals(SAME) ? SAME : "near growth % (2024) growth % (" + year + ")";

    assertEquals(expected, found(text, target(FigureNature.GROWTH, "%"), ResultPeriod.ANNUAL));
  }

  @ParameterizedTest
  @CsvSource({
    "GROWTH, 2030, , near growth % (2030) growth % (annual)",
    "INCREMENT, 2030, , near increment % (2030) increment % (annual)",
    "GROWTH, , 2026, near growth % (2026) growth % (annual)",
    "GROWTH, , 2024, same",
    "RATE, 2030, , same",
    "LEVEL, 2030, , same"
  })
  void changeUntilALaterYearIsNotThatOfOneYear(
      FigureNature nature, Integer until, Integer year, String expected) {
    Target target =
        RecordBuilder.from(target(nature, "%")).with("until", until).with("year", year).build();

    assertEquals(expected, found("收入增长4%。", target, ResultPeriod.ANNUAL, nature));
  }

  private static Target target(FigureNature nature, String unit) {
    return new RecordBuilder<>(Target.class)
        .with("id", new RowId("t"))
        .with("figure", figure(nature, unit))
        .with("place", ReportBuilder.PLACE)
        .build();
  }

  private static Figure figure(FigureNature nature, String unit) {
    return new Figure(at("5"), null, unit == null ? null : at(unit), at(Bound.NONE), nature);
  }

  private static String found(String text, Target target, ResultPeriod period) {
    return found(text, target, period, FigureNature.GROWTH);
  }

  private static String found(
      String text, Target target, ResultPeriod period, FigureNature nature) {
    Report report =
        ReportBuilder.of(text).result("r", "收入增长4%", "4", "%", Bound.NONE, null).report();
    Result result =
        RecordBuilder.from(report.rows(Result.class).get(0))
            .with("period", period)
            .with("figure", figure(nature, "%"))
            .build();
    return BaselineMismatch.of(target, result, report)
        .map(each -> each.relation().word() + " " + each.target() + " " + each.result())
        .orElse(SAME);
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }
}
