package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

  @ParameterizedTest
  @CsvSource({
    "7, 7", "1234, 1234", "12345, 0", "①, 1", "⑳, 20", "㉑, 21", "㉟, 35", "⑴, 1", "⒇, 20", "㈠, 1",
    "㈩, 10", "一, 1", "十, 10", "十二, 12", "二十, 20", "二十三, 23", "一二, 12", "一〇, 10", "一○, 10", "一Ｏ, 10",
    "壹拾贰, 12", "貳拾參, 23", "参, 3", "零, 0", "甲, 0", "甲十, 0", "百, 0"
  })
  void numberIsParsed(String written, int value) {
    assertEquals(value, ChineseNumber.parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "二〇二四, 2024",
    "2024, 2024",
    "２０２４, 2024",
    "二○二四, 2024",
    "贰零贰肆, 2024",
    "24, 0",
    "甲, 0"
  })
  void yearIsParsed(String written, int value) {
    assertEquals(value, ChineseNumber.parseYear(written));
  }

  @Test
  void numbersUpToNinetyNineAreWrittenSoThatTheyAreParsedAgain() {
    for (int number = 0; number <= 99; number++) {
      assertEquals(number, ChineseNumber.parse(ChineseNumber.format(number)));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 〇", "9, 九", "10, 十", "11, 十一", "20, 二十", "99, 九十九", "100, 100", "-1, -1"})
  void numberIsWritten(int number, String written) {
    assertEquals(written, ChineseNumber.format(number));
  }

  @ParameterizedTest
  @CsvSource({
    "七点九, 7.9",
    "十二点零五, 12.05",
    "三百, 300",
    "零, 0",
    "一〇〇, 100",
    "二〇, 20",
    "二〇二五, 2025",
    "二三, ''",
    "万, 10000",
    "万亿, 1000000000000",
    "零万, 0",
    "壹佰贰拾, 120",
    "柒仟萬, 70000000",
    "廿三, 23",
    "③, 3",
    "㊿, 50",
    "两万三千, 23000",
    "十一亿三千万, 1130000000",
    "一万五千亿, 1500000000000",
    "一万万, 100000000",
    "百亿亿, ''",
    "12万5千, 125000",
    "11亿3000万, 1130000000",
    "3千零5, 3005",
    "七点, ''",
    "点九, ''",
    "七点十, ''",
    "甲, ''"
  })
  void decimalIsWrittenInArabicDigits(String written, String digits) {
    assertEquals(digits, ChineseNumber.decimal(written).orElse(""));
  }
}
