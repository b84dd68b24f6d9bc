package lantai.importer.extract.list;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;
import org.jspecify.annotations.Nullable;

/**
 * Formats numbers as Word prints them: the formats of ST_NumberFormat (ECMA-376 Part 1, 17.18.59)
 * that occur in Chinese documents, and letters as counted by OpenDocument. The standard only names
 * the formats. What Word prints was taken from documents, such as ○ in 一○○ but 〇 in 一百〇一.
 */
public final class ListNumberFormatter {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String DIGITS_WITH_CIRCLE = "○一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int MOST_LETTERS = 780;

  private static final Map<String, IntFunction<String>> FORMATS =
      Map.ofEntries(
          Map.entry("decimal", String::valueOf),
          Map.entry("decimalHalfWidth", String::valueOf),
          Map.entry("decimalZero", n -> n < 10 ? "0" + n : String.valueOf(n)),
          Map.entry("decimalFullWidth", n -> FullWidthForms.toFullWidth(String.valueOf(n))),
          Map.entry("decimalFullWidth2", n -> FullWidthForms.toFullWidth(String.valueOf(n))),
          Map.entry("numberInDash", n -> "- " + n + " -"),
          Map.entry("hex", n -> Integer.toHexString(n).toUpperCase(Locale.ROOT)),
          Map.entry("ordinal", EnglishNumberFormatter::ordinal),
          Map.entry("cardinalText", EnglishNumberFormatter::words),
          Map.entry("ordinalText", EnglishNumberFormatter::ordinalWords),
          Map.entry("upperRoman", ListNumberFormatter::roman),
          Map.entry("lowerRoman", n -> roman(n).toLowerCase(Locale.ROOT)),
          Map.entry("upperLetter", n -> repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ", n)),
          Map.entry("lowerLetter", n -> repeated("abcdefghijklmnopqrstuvwxyz", n)),
          Map.entry("alphabeticUpper", n -> alphabetic("ABCDEFGHIJKLMNOPQRSTUVWXYZ", n)),
          Map.entry("alphabeticLower", n -> alphabetic("abcdefghijklmnopqrstuvwxyz", n)),
          Map.entry("chicago", n -> repeated("*†‡§", n)),
          Map.entry("decimalEnclosedCircle", n -> enclosed('①', 20, n)),
          Map.entry("decimalEnclosedCircleChinese", n -> enclosed('①', 10, n)),
          Map.entry("decimalEnclosedParen", n -> enclosed('⑴', 20, n)),
          Map.entry("decimalEnclosedFullstop", n -> enclosed('⒈', 20, n)),
          Map.entry("ideographEnclosedCircle", n -> enclosed('㈠', 10, n)),
          Map.entry("ideographDigital", n -> digits(DIGITS, n)),
          Map.entry("japaneseDigitalTenThousand", n -> digits(DIGITS, n)),
          Map.entry("taiwaneseDigital", n -> digits(DIGITS_WITH_CIRCLE, n)),
          Map.entry("koreanDigital2", n -> digits("零一二三四五六七八九", n)),
          Map.entry("chineseCounting", ListNumberFormatter::countedBelowHundred),
          Map.entry("taiwaneseCounting", ListNumberFormatter::countedBelowHundred),
          Map.entry("chineseCountingThousand", n -> withoutFirstOne(counted(DIGITS, "十百千万", n))),
          Map.entry(
              "taiwaneseCountingThousand", n -> withoutFirstOne(counted("零一二三四五六七八九", "十百千萬", n))),
          Map.entry("japaneseCounting", ListNumberFormatter::countedInJapanese),
          Map.entry("japaneseLegal", n -> counted("〇壱弐参四伍六七八九", "拾百阡萬", n).replace("〇", "")),
          Map.entry("chineseLegalSimplified", n -> counted("零壹贰叁肆伍陆柒捌玖", "拾佰仟萬", n)),
          Map.entry("ideographLegalTraditional", n -> counted("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", n)),
          Map.entry("ideographTraditional", n -> listed(STEMS, n)),
          Map.entry("ideographZodiac", n -> listed(BRANCHES, n)),
          Map.entry("ideographZodiacTraditional", ListNumberFormatter::sexagenary),
          Map.entry("bullet", n -> ""),
          Map.entry("none", n -> ""));

  private ListNumberFormatter() {}

  /**
   * Returns a number of 0 or more as printed; {@code null} if the format is unknown.
   *
   * @param format name of the format, or a sample such as 001
   */
  public static @Nullable String format(int number, String format) {
    if (format.matches("0+1")) {
      return String.format(Locale.ROOT, "%0" + format.length() + "d", number);
    }
    IntFunction<String> known = FORMATS.get(format);
    return known == null ? null : known.apply(number);
  }

  private static String roman(int number) {
    String[] numerals = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      roman.append(numerals[i].repeat(rest / values[i]));
      rest %= values[i];
    }
    return roman.toString();
  }

  /** Returns a to z, then aa to zz, aaa and so on. Word starts again after 30 letters. */
  private static String repeated(String letters, int number) {
    if (number == 0) {
      return "";
    }
    int index = (number - 1) % MOST_LETTERS;
    return letters
        .substring(index % letters.length(), index % letters.length() + 1)
        .repeat(index / letters.length() + 1);
  }

  /** Returns a to z, then aa, ab and so on, as in OpenDocument. */
  private static String alphabetic(String letters, int number) {
    StringBuilder text = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / letters.length()) {
      text.insert(0, letters.charAt((rest - 1) % letters.length()));
    }
    return text.toString();
  }

  private static String enclosed(char first, int last, int number) {
    return number >= 1 && number <= last
        ? String.valueOf((char) (first + number - 1))
        : String.valueOf(number);
  }

  private static String listed(String characters, int number) {
    return number >= 1 && number <= characters.length()
        ? characters.substring(number - 1, number)
        : String.valueOf(number);
  }

  private static String sexagenary(int number) {
    return number == 0
        ? "0"
        : STEMS.substring((number - 1) % 10, (number - 1) % 10 + 1)
            + BRANCHES.charAt((number - 1) % 12);
  }

  private static String digits(String set, int number) {
    return String.valueOf(number)
        .chars()
        .mapToObj(digit -> set.substring(digit - '0', digit - '0' + 1))
        .collect(Collectors.joining());
  }

  private static String countedBelowHundred(int number) {
    return number > 0 && number < 100
        ? ChineseNumber.format(number)
        : digits(DIGITS_WITH_CIRCLE, number);
  }

  private static String countedInJapanese(int number) {
    String counted = counted(DIGITS, "十百千万", number);
    return number == 0 ? counted : counted.replace("〇", "").replaceAll("一(?=[十百千])", "");
  }

  private static String withoutFirstOne(String counted) {
    return counted.startsWith("一十") ? counted.substring(1) : counted;
  }

  /**
   * Returns digits with their powers of ten, such as 一千〇一十 for 1010, with one zero for a gap of
   * omitted powers.
   *
   * @param powers the characters for ten, a hundred, a thousand and ten thousand
   */
  private static String counted(String set, String powers, int number) {
    if (number >= 10_000) {
      String rest = number % 10_000 == 0 ? "" : counted(set, powers, number % 10_000);
      String zero = !rest.isEmpty() && number % 10_000 < 1000 ? set.substring(0, 1) : "";
      return withoutFirstOne(counted(set, powers, number / 10_000))
          + powers.charAt(3)
          + zero
          + rest;
    }
    StringBuilder text = new StringBuilder();
    boolean skipped = false;
    for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit > 0) {
        text.append(skipped && !text.isEmpty() ? set.substring(0, 1) : "");
        text.append(set.charAt(digit)).append(power == 0 ? "" : powers.charAt(power - 1));
      }
      skipped = digit == 0;
    }
    return text.isEmpty() ? set.substring(0, 1) : text.toString();
  }
}
