package lantai.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.link.ChineseNumeralFinder.NumeralReading;
import lantai.model.Figure;

/**
 * The numbers printed in the focus, a part of a text block: numerals, and ranges of two numerals.
 * The ends of a range are not separate numbers, even if the focus contains only one of them.
 */
final class PrintedNumbers {

  /** Matches what can be a unit if no unit is declared. */
  static final Pattern UNIT = Pattern.compile("[%‰]|\\p{IsHan}{1,6}");

  private static final Pattern MIXED = Pattern.compile("\\p{IsHan}");

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
            .filter(range -> focus.contains(range.first()) || focus.contains(range.last()))
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

  /**
   * Returns where the figure's number is printed; for a range, from its first digit to its last.
   */
  List<TextRange> of(Figure figure) {
    String value = digits(figure.value());
    String to = figure.to() == null ? "" : digits(figure.to());
    List<TextRange> arabic = to.isEmpty() ? arabic(value) : arabic(value, to);
    return arabic.isEmpty()
        ? ChineseNumeralFinder.in(plain, focus).stream()
            .filter(numeral -> numeral.value().equals(value) && numeral.to().equals(to))
            .map(NumeralReading::range)
            .toList()
        : arabic;
  }

  private List<TextRange> arabic(String value) {
    return single.stream().filter(numeral -> value(numeral).equals(value)).toList();
  }

  private List<TextRange> arabic(String value, String to) {
    return ranges.stream()
        .filter(range -> value(range.first()).equals(value) && value(range.last()).equals(to))
        .map(PrintedRange::whole)
        .filter(focus::contains)
        .toList();
  }

  private String value(TextRange numeral) {
    return ArabicNumeralFinder.digits(numeral, plain);
  }

  /** Whether a range is printed in the opposite order. */
  boolean reversed(Figure figure) {
    return figure.to() != null && !arabic(digits(figure.to()), digits(figure.value())).isEmpty();
  }

  /** Returns the first range in the focus that has an end with these digits. */
  Optional<PrintedRange> withEnd(String digits) {
    return ranges.stream()
        .filter(
            range ->
                Stream.of(range.first(), range.last())
                    .anyMatch(end -> focus.contains(end) && value(end).equals(digits)))
        .findFirst();
  }

  /**
   * Returns all numbers with their units, in printed order; 四至五家 is followed by its value 4—5,
   * 1万2千户 by 12000.
   */
  List<String> all() {
    Stream<TextRange> arabic =
        Stream.concat(single.stream(), ranges.stream().map(PrintedRange::whole));
    Map<TextRange, String> numbers = new TreeMap<>();
    arabic.forEach(number -> numbers.put(number, withUnit(number)));
    single.stream()
        .filter(number -> MIXED.matcher(words(number)).find())
        .forEach(number -> numbers.merge(number, " (" + value(number) + ")", String::concat));
    for (TextRange quantity : quantitiesInWords()) {
      ChineseNumeralFinder.read(words(quantity))
          .map(reading -> words(quantity) + " (" + reading.digits() + ")")
          .ifPresent(words -> numbers.put(quantity, words));
    }
    return List.copyOf(numbers.values());
  }

  /** Returns the quantities without a number, such as 减半. */
  List<String> wordsOnly() {
    return quantitiesInWords().stream()
        .map(this::words)
        .filter(quantity -> ChineseNumeralFinder.read(quantity).isEmpty())
        .toList();
  }

  private List<TextRange> quantitiesInWords() {
    return QuantityInWordsFinder.in(plain).stream().filter(focus::contains).toList();
  }

  /** Returns a number with the text up to the next punctuation mark. */
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
