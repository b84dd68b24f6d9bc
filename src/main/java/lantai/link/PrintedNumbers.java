package lantai.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.ChineseNumber;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.model.Figure;

/**
 * The numbers that a part of a text block, the focus, prints: numerals, and ranges of two. The ends
 * of a range are not numbers by themselves even if the focus contains only one of them.
 */
final class PrintedNumbers {

  /** What can be a unit when no unit is declared. */
  static final Pattern UNIT = Pattern.compile("[%‰]|\\p{IsHan}{1,6}");

  private static final Pattern CHINESE =
      Pattern.compile("(?:百分之)?([零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?)");

  /** What a Chinese numeral may leave to its unit: 五 in 五亿元, but not 四十 in 四十七. */
  private static final Pattern MULTIPLES = Pattern.compile("[百千万亿]*");

  private static final String FRACTION = "分之";

  private final String plain;
  private final TextRange focus;
  private final List<TextRange> single;
  private final List<PrintedRange> ranges;

  /**
   * @param plain the text in half width and without white space
   * @param numerals all numerals of the text
   */
  PrintedNumbers(String plain, List<TextRange> numerals, TextRange focus) {
    this.plain = plain;
    this.focus = focus;
    this.ranges =
        PrintedRange.in(plain, numerals).stream()
            .filter(range -> focus.contains(range.lower()) || focus.contains(range.upper()))
            .toList();
    this.single =
        numerals.stream()
            .filter(focus::contains)
            .filter(numeral -> ranges.stream().noneMatch(range -> range.hasEnd(numeral)))
            .toList();
  }

  static String digits(Located<String> written) {
    return written.value().replaceFirst("^-", "");
  }

  /** Returns where the figure's number is printed; a range from its first digit to its last. */
  List<TextRange> of(Figure figure) {
    String value = digits(figure.value());
    List<TextRange> arabic =
        single.stream().filter(numeral -> words(numeral).equals(value)).toList();
    return figure.to() == null
        ? arabic.isEmpty() ? inChinese(value) : arabic
        : ranges.stream()
            .filter(range -> words(range.lower()).equals(value))
            .filter(range -> words(range.upper()).equals(digits(figure.to())))
            .map(PrintedRange::whole)
            .filter(focus::contains)
            .toList();
  }

  /** Returns the Chinese numerals with a value, each with 百分之 if that is printed before it. */
  private List<TextRange> inChinese(String value) {
    List<TextRange> found = new ArrayList<>();
    Matcher numeral = CHINESE.matcher(plain).region(focus.start(), focus.end());
    while (numeral.find()) {
      if (isPartOfLonger(numeral)) {
        continue;
      }
      for (int end = numeral.end(1); end > numeral.start(1); end--) {
        String written = plain.substring(numeral.start(1), end);
        boolean whole = MULTIPLES.matcher(plain.substring(end, numeral.end(1))).matches();
        if (whole && ChineseNumber.decimal(written).filter(value::equals).isPresent()) {
          found.add(new TextRange(numeral.start(), end));
        }
      }
    }
    return found;
  }

  /** Whether the focus cuts the numeral, or it is one number of a fraction: 三分之一. */
  private boolean isPartOfLonger(Matcher numeral) {
    int start = numeral.start();
    boolean cut = start > 0 && CHINESE.matcher(plain.substring(start - 1, start)).matches();
    return cut
        || plain.startsWith(FRACTION, numeral.end())
        || plain.startsWith(FRACTION, start - FRACTION.length());
  }

  /** Returns the first range with these digits as an end in the focus. */
  Optional<PrintedRange> withEnd(String digits) {
    return ranges.stream()
        .filter(
            range ->
                Stream.of(range.lower(), range.upper())
                    .anyMatch(end -> focus.contains(end) && words(end).equals(digits)))
        .findFirst();
  }

  /** Returns all numbers with their units, in printed order. */
  List<String> all() {
    return Stream.concat(single.stream(), ranges.stream().map(PrintedRange::whole))
        .sorted(Comparator.comparingInt(TextRange::start))
        .map(this::withUnit)
        .toList();
  }

  /** Returns a number with what follows it up to the next punctuation mark. */
  String withUnit(TextRange number) {
    Matcher unit = UNIT.matcher(plain).region(number.end(), Math.max(number.end(), focus.end()));
    return words(number) + (unit.lookingAt() ? unit.group() : "");
  }

  String focus() {
    return words(focus);
  }

  String words(TextRange range) {
    return range.of(plain);
  }
}
