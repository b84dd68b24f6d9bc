package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines in a report of 2026. */
class DeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "到2027年培育企业100家, 到2027年 [2027]",
    "到2027年底，建成平台，培育企业100家, 到2027年底 [2027]",
    "力争到2027年，培育企业100家, 到2027年 [2027]",
    "规上企业到2027年达到100家, 到2027年 [2027]",
    "2027年底前培育企业100家, 2027年底前 [2027]",
    "2027年6月底前培育企业100家, 2027年6月底前 [2027]",
    "三年内培育企业100家, 三年内 [2028/2029]",
    "力争3年内培育企业100家, 3年内 [2028/2029]",
    "到2027年达到80家、到2030年达到100家, 到2030年 [2030]",
    "到2026年培育企业100家,",
    "2026年底前培育企业100家,",
    "到2030年建成。培育企业100家,",
    "到2030年建成；培育企业100家,",
    "到2030年建成;培育企业100家,",
    "到2030年建成，今年培育企业100家,",
    "落实到2030年的规划，培育企业100家,",
    "推进到2030年底前达峰，培育企业100家,",
    "提高到2030年水平，培育企业100家,",
    "年内培育企业100家,",
    "过去三年内培育企业100家,"
  })
  void deadlineIsInTheClauseOrAtTheBeginningOfAnEarlierOne(String printed, String expected) {
    String found =
        Deadline.before(printed.length(), printed, 2026)
            .map(
                deadline -> deadline.words() + " " + deadline.years().toString().replace(", ", "/"))
            .orElse(null);

    assertEquals(expected, found, printed);
  }
}
