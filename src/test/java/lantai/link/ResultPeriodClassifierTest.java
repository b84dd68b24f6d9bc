package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultPeriodClassifierTest {

  @ParameterizedTest
  @CsvSource({
    "比重较“十三五”末提高, 2021, false",
    "比重较“十三五”末提高, 2023, true",
    "比重较“十三五”初提高, 2021, true",
    "比重较“十三五”时期末初步提高, 2021, false",
    "比重较2019年提高, 2021, false",
    "比重较2018年提高, 2021, true"
  })
  void planIsComparedWithFromItsFirstOrLastYear(String before, int year, boolean several) {
    assertEquals(several, ResultPeriodClassifier.isOfNoWholeYear(before, before, year), before);
  }
}
