package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographicEquivalenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "增长5%     | 增长５％",
        "增长5%     | ` 增长 5 % `",
        "（一）改革 | (一)改革",
        "“放管服”   | `\"放管服\"`",
        "“放管服”   | 「放管服」",
        "‘一号工程’ | 『一号工程』",
        "开放——发展 | 开放—发展",
        "开放——发展 | 开放──发展",
        "发展……      | 发展…",
        "5～6%      | 5〜6%",
        "阿里·巴巴   | 阿里・巴巴",
        "第一，改革 | `第一,改革`",
        "民生       | ⺠生",
        "5G 基站    | 5G基站",
        "1：2       | 1∶2"
      })
  void typographicVariantsAreEqual(String one, String other) {
    assertEquals(true, TypographicEquivalence.isSame(one, other));
    assertEquals(true, TypographicEquivalence.isSame(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "增长5%     | 增长6%",
        "增长-5%    | 增长5%",
        "增长-5%    | 增长—5%",
        "10²千米    | 102千米",
        "2024 10项  | 202410项",
        "3.5亿      | 35亿",
        "改革，开放 | 改革、开放",
        "改革。开放 | 改革，开放",
        "《条例》   | 条例",
        "约5%       | 5%",
        "③项        | 3项",
        "㎡          | m2"
      })
  void otherDifferencesAreNotEqual(String one, String other) {
    assertEquals(false, TypographicEquivalence.isSame(one, other));
  }
}
