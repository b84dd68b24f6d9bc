package lantai.chinese;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts numbers in the notations that reports use: 12, ⑫, 十二, 一二, 壹拾贰, 三百二十, 12万5千. */
public final class ChineseNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹貳參肆伍陸柒捌玖";
  private static final String FORMAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";

  private static final String POWERS_OF_TEN = "个十百千万亿";
  private static final String FORMAL_POWERS = "个拾佰仟萬億";

  private static final Pattern CIRCLED = Pattern.compile("[①-⑳㉑-㉟㊱-㊿⑴-⒇㈠-㈩]");

  /** Digits without powers of ten: at least three, or a final zero, as 二三 means two or three. */
  private static final Pattern POSITIONAL = Pattern.compile("[一二三四五六七八九](?:[〇一二三四五六七八九]{2,14}|〇)");

  private ChineseNumber() {}

  /**
   * Returns the value of a quantity in Chinese numerals, such as 三十二, 两万三千, 一〇〇, 壹佰 or ③, or in
   * Arabic digits with Chinese multiples, such as 12万5千.
   *
   * @return empty if the text is not a quantity
   */
  public static OptionalLong quantity(String written) {
    if (CIRCLED.matcher(written).matches()) {
      return OptionalLong.of(Character.getNumericValue(written.charAt(0)));
    }
    String plain = plain(written).replace("廿", "二十").replace("卅", "三十");
    if (POSITIONAL.matcher(plain).matches()) {
      return OptionalLong.of(Long.parseLong(arabic(plain)));
    }
    return sum(plain);
  }

  private static OptionalLong sum(String written) {
    long total = 0;
    long section = 0;
    long digit = -1;
    for (char c : written.toCharArray()) {
      int power = POWERS_OF_TEN.indexOf(c);
      int value = c == '两' ? 2 : DIGITS.indexOf(c);
      if (c >= '0' && c <= '9') {
        digit = Math.max(digit, 0) * 10 + c - '0';
      } else if (value >= 0 && digit <= 0) {
        digit = value;
      } else if (power >= 1 && power <= 3) {
        section += (digit < 0 ? 1 : digit) * (long) Math.pow(10, power);
        digit = -1;
      } else if (power >= 4) {
        long times = power == 4 ? 10_000L : 100_000_000L;
        long before = section + Math.max(digit, 0);
        total =
            total >= times && before > 0
                ? total + before * times
                : (total + before == 0 && digit < 0 ? 1 : total + before) * times;
        section = 0;
        digit = -1;
      } else {
        return OptionalLong.empty();
      }
    }
    boolean tooLarge = total > 1_000_000_000_000_000L;
    return written.isEmpty() || tooLarge
        ? OptionalLong.empty()
        : OptionalLong.of(total + section + Math.max(digit, 0));
  }

  /**
   * Returns the value of a quantity in Arabic digits; unlike {@link #quantity}, it may have
   * decimals (七点九).
   */
  public static Optional<String> decimal(String written) {
    int point = written.indexOf('点');
    OptionalLong whole = quantity(point < 0 ? written : written.substring(0, point));
    String fraction = point < 0 ? "" : "." + arabic(written.substring(point + 1).replace('零', '〇'));
    return whole.isEmpty() || fraction.equals(".") || fraction.contains("-")
        ? Optional.empty()
        : Optional.of(whole.getAsLong() + fraction);
  }

  private static String arabic(String digits) {
    return digits
        .chars()
        .mapToObj(c -> String.valueOf(DIGITS.indexOf(c)))
        .collect(Collectors.joining());
  }

  /** Returns the value of a number, or 0 if the text, which must not be empty, is not one. */
  public static int parse(String written) {
    if (written.matches("[0-9]{1,4}")) {
      return Integer.parseInt(written);
    }
    if (CIRCLED.matcher(written).lookingAt()) {
      return Character.getNumericValue(written.charAt(0));
    }
    String plain = plain(written);
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return digits(plain);
    }
    int tens = ten == 0 ? 1 : digits(plain.substring(0, ten));
    return tens * 10 + digits(plain.substring(ten + 1));
  }

  private static String plain(String written) {
    StringBuilder plain = new StringBuilder();
    for (char c : written.toCharArray()) {
      int digit = Math.max(FORMAL.indexOf(c), FORMAL_SIMPLIFIED.indexOf(c));
      int power = FORMAL_POWERS.indexOf(c);
      plain.append(
          digit >= 0
              ? DIGITS.charAt(digit)
              : power >= 0 ? POWERS_OF_TEN.charAt(power) : c == '参' ? '三' : c);
    }
    return plain.toString().replace('○', '〇').replace('Ｏ', '〇').replace('O', '〇');
  }

  private static int digits(String plain) {
    int value = 0;
    for (char c : plain.toCharArray()) {
      int digit = DIGITS.indexOf(c);
      if (digit < 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Returns the value of a year such as 二〇二四 or 2024, or 0 if the text is not a year. */
  public static int parseYear(String written) {
    String half = FullWidthForms.toHalfWidth(written);
    return half.matches("[0-9]{4}") ? Integer.parseInt(half) : digits(plain(half));
  }

  /** Writes a number from 0 to 99 in Chinese, such as 二十三; others in Arabic digits. */
  public static String format(int number) {
    if (number < 0 || number > 99) {
      return String.valueOf(number);
    }
    String units = String.valueOf(DIGITS.charAt(number % 10));
    if (number < 10) {
      return units;
    }
    String tens = number < 20 ? "" : String.valueOf(DIGITS.charAt(number / 10));
    return tens + "十" + (number % 10 == 0 ? "" : units);
  }
}
