package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import lantai.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "增长5%左右|5",
        "增长6.5%、下降5.9个百分点|6.5 5.9",
        "２０２４年增长６．５％|２０２４ ６．５",
        "“1269”行动计划|1269",
        "PM2.5浓度|2.5",
        "5+2就业之家|5 2",
        "1.2.3|1.2 3",
        "1,000家|1 000",
        "第5.|5",
        ".5|5",
        "三大战略、五十个||",
        "٤٣٠|",
        "①②Ⅱ|"
      })
  void numeralsAreRunsOfArabicDigitsWithOneDecimalPart(String text, String numerals) {
    List<String> found = Numerals.in(text).stream().map(range -> range.of(text)).toList();

    assertEquals(numerals == null ? "" : numerals, String.join(" ", found));
  }

  @Test
  void fullWidthSignsBecomeHalfWidthCharacterForCharacter() {
    assertEquals("5.5%,R&D(1)~", Numerals.halfWidth("５．５％，Ｒ＆Ｄ（１）～"));
    assertEquals("粮食。、“”《》　…—", Numerals.halfWidth("粮食。、“”《》　…—"));
  }

  @Test
  void offsetsInHalfWidthAreOffsetsOfTheText() {
    Random random = new Random(5);
    String alphabet = "五５5．.％%亿（】\uD83C\uDF3E";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String half = Numerals.halfWidth(text.toString());
      assertEquals(text.length(), half.length());
      List<Range> found = Numerals.in(half);
      assertEquals(Numerals.in(text.toString()), found);
    }
  }
}
