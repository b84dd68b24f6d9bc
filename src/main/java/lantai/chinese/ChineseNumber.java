package lantai.chinese;

/** Numbers up to 99, in any of the ways in which reports count. */
public final class ChineseNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹貳參肆伍陸柒捌玖";
  private static final String FORMAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";

  private ChineseNumber() {}

  /**
   * @return 0 for what is no number
   */
  public static int of(String written) {
    if (written.matches("[0-9]{1,4}")) {
      return Integer.parseInt(written);
    }
    char first = written.charAt(0);
    int enclosed = enclosed(first);
    if (enclosed > 0) {
      return enclosed;
    }
    String plain = plain(written);
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return digits(plain);
    }
    int tens = ten == 0 ? 1 : digits(plain.substring(0, ten));
    return tens * 10 + digits(plain.substring(ten + 1));
  }

  private static int enclosed(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '㉑' && c <= '㉟') {
      return c - '㉑' + 21;
    }
    if (c >= '⑴' && c <= '⒇') {
      return c - '⑴' + 1;
    }
    return c >= '㈠' && c <= '㈩' ? c - '㈠' + 1 : 0;
  }

  private static String plain(String written) {
    StringBuilder plain = new StringBuilder();
    for (char c : written.toCharArray()) {
      int digit = Math.max(FORMAL.indexOf(c), FORMAL_SIMPLIFIED.indexOf(c));
      plain.append(digit >= 0 ? DIGITS.charAt(digit) : c == '拾' ? '十' : c == '参' ? '三' : c);
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

  /** A year such as 二〇二四 or 2024. */
  public static int year(String written) {
    String half = WhiteSpace.halfWidth(written);
    return half.matches("[0-9]{4}") ? Integer.parseInt(half) : digits(plain(half));
  }
}
