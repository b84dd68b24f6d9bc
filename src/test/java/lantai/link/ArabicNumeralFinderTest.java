package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lantai.chinese.FullWidthForms;
import lantai.chinese.TextRange;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNumeralFinderTest {

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
        "1,000家、1,234,567.8元|1,000 1,234,567.8",
        "１，０００家|１，０００",
        "2023,100|2023 100",
        "1,00家、1,2345元、0,123|1 00 1 2345 0 123",
        "第5.|5",
        ".5|5",
        "三大战略、五十个||",
        "经营主体12万5千户、１万２千人|12万5千 １万２千",
        "粮食11亿3千万斤、11亿3000万斤|11亿3千万 11亿3000万",
        "12万五千户、1千2百3十个|12万五千 1千2百3十",
        "3万零5百人、3千零5人|3万零5百 3千零5",
        "产值1亿2千多万元、2千多人|1亿2千 2",
        "3点5万吨、8点30分|3点5 8 30",
        "3亿元、5千户、100万5年、12万，5千|3 5 100 5 12 5",
        "٤٣٠|",
        "①②Ⅱ|"
      })
  void numeralIsRunOfArabicDigitsWithOneDecimalPart(String text, String numerals) {
    List<String> found =
        ArabicNumeralFinder.in(text).stream().map(range -> range.of(text)).toList();

    assertEquals(numerals == null ? "" : numerals, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource({
    "12万5千户, 125000",
    "58万6千多人, 586000",
    "11亿3千万斤, 1130000000",
    "1千2百个, 1200",
    "3万零5百人, 30500",
    "1亿2千多万元, 12000",
    "1万5千亿元, 1500000000000",
    "3点5万吨, 3.5",
    "3点50%, 3.50",
    "'1,234.50元', 1234.50"
  })
  void numeralHasOneNumberInDigits(String text, String digits) {
    assertEquals(
        digits, ArabicNumeralFinder.digits(ArabicNumeralFinder.in(text).get(0), text), text);
  }

  @Test
  void numeralsEqualThoseOfSimpleScan() {
    Random random = new Random(229);
    for (int round = 0; round < 1000; round++) {
      String text = random(random, "0129０９.．。年，,%");
      int mark = random.nextInt(text.length() + 1);

      assertEquals(slowly(text, 0, text.length()), ArabicNumeralFinder.in(text), text);
      List<TextRange> apart = new ArrayList<>(slowly(text, 0, mark));
      apart.addAll(slowly(text, mark, text.length()));
      assertEquals(apart, ArabicNumeralFinder.in(text, mark), text + " from " + mark);
    }
  }

  @Test
  void noteNumberIsSeparateFromNumeralAfterIt() {
    List<TextRange> numerals = ArabicNumeralFinder.in("7.10件，5.5", 2);

    assertEquals(List.of(new TextRange(0, 1), new TextRange(2, 4), new TextRange(6, 9)), numerals);
  }

  @Test
  void textBlockOfNoteKnowsLengthOfItsNumber() {
    Report report = ReportBuilder.of("7.10件。").note("ten", 7, List.of("10件"), "5.5。").report();
    List<String> numerals = new ArrayList<>();
    for (TextBlock textBlock : report.textBlocks()) {
      ArabicNumeralFinder.in(textBlock).forEach(range -> numerals.add(range.of(textBlock.text())));
    }

    assertEquals(List.of("7.10", "7", "10", "5.5"), numerals);
  }

  /** Finds numerals character by character, with a state machine instead of a pattern. */
  private static List<TextRange> slowly(String text, int from, int to) {
    List<TextRange> found = new ArrayList<>();
    int start = -1;
    boolean decimal = false;
    for (int i = from; i <= to; i++) {
      boolean digit = i < to && Character.isDigit(text.charAt(i));
      if (start >= 0 && !decimal && isGroup(text, start, i, to)) {
        i += 3;
        continue;
      }
      boolean point =
          i + 1 < to && isPoint(text.charAt(i)) && Character.isDigit(text.charAt(i + 1));
      if (start < 0) {
        start = digit ? i : -1;
        decimal = false;
      } else if (point && !decimal) {
        decimal = true;
      } else if (!digit) {
        found.add(new TextRange(start, i));
        start = -1;
      }
    }
    return found;
  }

  /**
   * Whether a comma with three digits follows a group of up to three digits, or groups like itself.
   */
  private static boolean isGroup(String text, int start, int comma, int to) {
    String half = FullWidthForms.toHalfWidth(text.substring(start, to));
    return half.substring(0, comma - start).matches("[1-9][0-9]{0,2}(,[0-9]{3})*")
        && half.substring(comma - start).matches("(,[0-9]{3})+(?![0-9]).*");
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  private static String random(Random random, String alphabet) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void numeralsHaveSameOffsetsInHalfWidth() {
    Random random = new Random(5);
    String alphabet = "五５5．.％%亿（】\uD83C\uDF3E";
    for (int round = 0; round < 300; round++) {
      String text = random(random, alphabet);
      String half = FullWidthForms.toHalfWidth(text);
      assertEquals(text.length(), half.length());
      List<TextRange> found = ArabicNumeralFinder.in(half);
      assertEquals(ArabicNumeralFinder.in(text), found);
    }
  }
}
