package lantai.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.ChineseNumber;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;

/**
 * Finds numbers printed in Chinese or circled numerals in a half-width text without white space:
 * 三百, 一〇〇, 壹佰, ③, 百分之五, the ranges 四至五 and 百分之六至百分之七, and 两三百, which is 200 to 300.
 */
final class ChineseNumeralFinder {

  /**
   * A way to read a numeral.
   *
   * @param range without the multiple that belongs to the unit: 三 in 三亿元 if it is read as 3
   * @param value in Arabic digits; for a range, its first number
   * @param to second number of a range; empty if there is one number
   */
  record NumeralReading(TextRange range, String value, String to) {

    /** Returns the value, or both values of a range: 200—300. */
    String digits() {
      return to.isEmpty() ? value : value + "—" + to;
    }
  }

  private static final Pattern NUMERAL = ChinesePatterns.get("number.chinese");

  /** A multiple that may belong to the unit: in 五亿元, but not in 四十七. */
  private static final Pattern MULTIPLES = Pattern.compile("[百千万亿佰仟萬億]*");

  /** Two adjacent digits: 两三百 means 两百 to 三百. */
  private static final Pattern ADJACENT = Pattern.compile("([一二两三四五六七八])([二三四五六七八九])");

  /** Text that makes a numeral part of a word that does not state a number: 一半, 十几家, 两位数, 三分之一. */
  private static final Pattern LONGER_AFTER = Pattern.compile("半(?!数)|几|位数(?!学)|分之");

  /** A multiple without a digit: 十 in 数十家. */
  private static final Pattern MULTIPLES_OF_TEN = Pattern.compile("[十百千万亿]+");

  private static final String FRACTION = "分之";

  private ChineseNumeralFinder() {}

  /** Returns the readings of every numeral and range, longer ones first. */
  static List<NumeralReading> in(String plain, TextRange focus) {
    List<TextRange> numerals =
        NUMERAL
            .matcher(plain)
            .results()
            .filter(numeral -> !isPartOfLonger(numeral, plain))
            .map(numeral -> new TextRange(numeral.start(), numeral.end()))
            .toList();
    List<PrintedRange> ranges =
        PrintedRange.in(plain, numerals).stream()
            .filter(range -> focus.overlaps(range.whole()))
            .toList();
    Stream<NumeralReading> single =
        numerals.stream()
            .filter(focus::contains)
            .filter(numeral -> ranges.stream().noneMatch(range -> range.hasEnd(numeral)))
            .flatMap(numeral -> readings(numeral, plain).stream());
    return Stream.concat(
            ranges.stream()
                .filter(range -> focus.contains(range.whole()))
                .flatMap(range -> readings(range, plain).stream()),
            single)
        .toList();
  }

  /** Reads a quantity such as 四至五家; returns empty if it does not state a number: 减半, 数十家, 三分之一. */
  static Optional<NumeralReading> read(String quantity) {
    return in(quantity, new TextRange(0, quantity.length())).stream().findFirst();
  }

  /** Returns the value of a numeral in Arabic digits; empty if it has none. */
  static Optional<String> decimal(String numeral) {
    return ChineseNumber.decimal(numeral.substring(fraction(numeral)));
  }

  private static boolean isPartOfLonger(MatchResult numeral, String plain) {
    String before = plain.substring(Math.max(0, numeral.start() - 2), numeral.start());
    Matcher after = LONGER_AFTER.matcher(plain).region(numeral.end(), plain.length());
    return after.lookingAt()
        || before.endsWith(FRACTION)
        || before.matches(".?[0-9.]|[0-9][多余]")
        || before.matches(".?[数几半]") && MULTIPLES_OF_TEN.matcher(numeral.group()).matches();
  }

  /** Returns the length of 百分之 at the beginning of a numeral, which is not part of its number. */
  private static int fraction(String numeral) {
    int at = numeral.indexOf(FRACTION);
    return at < 0 ? 0 : at + FRACTION.length();
  }

  private static List<NumeralReading> readings(TextRange numeral, String plain) {
    String printed = numeral.of(plain);
    int first = fraction(printed);
    List<NumeralReading> readings = new ArrayList<>();
    for (int end = printed.length(); end > first; end--) {
      if (MULTIPLES.matcher(printed.substring(end)).matches()) {
        TextRange range = new TextRange(numeral.start(), numeral.start() + end);
        reading(range, printed.substring(first, end)).ifPresent(readings::add);
      }
    }
    return readings;
  }

  private static Optional<NumeralReading> reading(TextRange range, String written) {
    Optional<NumeralReading> one =
        ChineseNumber.decimal(written).map(value -> new NumeralReading(range, value, ""));
    return one.isPresent() ? one : adjacent(range, written);
  }

  private static Optional<NumeralReading> adjacent(TextRange range, String written) {
    Matcher digits = ADJACENT.matcher(written);
    if (!digits.find()) {
      return Optional.empty();
    }
    String before = written.substring(0, digits.start());
    String after = written.substring(digits.end());
    Optional<String> value = ChineseNumber.decimal(before + digits.group(1) + after);
    Optional<String> to = ChineseNumber.decimal(before + digits.group(2) + after);
    String pair = digits.group().replace('两', '二');
    boolean follows = pair.equals("三五") || pair.charAt(1) == next(pair.charAt(0));
    return value.isEmpty() || to.isEmpty() || !follows
        ? Optional.empty()
        : Optional.of(new NumeralReading(range, value.get(), to.get()));
  }

  private static char next(char digit) {
    String digits = "一二三四五六七八九";
    return digits.charAt(digits.indexOf(digit) + 1);
  }

  /**
   * Returns the readings of a range: both of its numbers include their multiple, or neither does.
   */
  private static List<NumeralReading> readings(PrintedRange range, String plain) {
    List<NumeralReading> readings = new ArrayList<>();
    for (NumeralReading last : readings(range.last(), plain)) {
      String multiple = plain.substring(last.range().end(), range.last().end());
      for (NumeralReading first : readings(range.first(), plain)) {
        String left = plain.substring(first.range().end(), range.first().end());
        if (left.isEmpty() || left.equals(multiple)) {
          TextRange whole = new TextRange(range.first().start(), last.range().end());
          readings.add(new NumeralReading(whole, first.value(), last.value()));
        }
      }
    }
    return readings;
  }
}
