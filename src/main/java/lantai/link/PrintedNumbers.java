package lantai.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.model.Figure;

/**
 * The numbers that a stretch of a text block prints: numerals, and ranges of two, whose ends are no
 * numbers by themselves even where the stretch holds but one of them.
 */
final class PrintedNumbers {

  /** What may be a unit, as far as a number's surroundings tell. */
  static final Pattern UNIT = Pattern.compile("[%‰]|\\p{IsHan}{1,6}");

  private final String plain;
  private final TextRange focus;
  private final List<TextRange> single;
  private final List<PrintedRange> intervals;

  /**
   * @param plain the text block in half width and without white space
   * @param numerals all of the text block's
   */
  PrintedNumbers(String plain, List<TextRange> numerals, TextRange focus) {
    this.plain = plain;
    this.focus = focus;
    this.intervals =
        PrintedRange.in(plain, numerals).stream()
            .filter(each -> focus.contains(each.lower()) || focus.contains(each.upper()))
            .toList();
    this.single =
        numerals.stream()
            .filter(focus::contains)
            .filter(numeral -> intervals.stream().noneMatch(each -> each.holds(numeral)))
            .toList();
  }

  static String digits(Located<String> written) {
    return written.value().replaceFirst("^-", "");
  }

  /** Where the figure's number stands; of a range, from its first digit to its last. */
  List<TextRange> of(Figure figure) {
    String value = digits(figure.value());
    return figure.to() == null
        ? single.stream().filter(numeral -> words(numeral).equals(value)).toList()
        : intervals.stream()
            .filter(each -> words(each.lower()).equals(value))
            .filter(each -> words(each.upper()).equals(digits(figure.to())))
            .map(PrintedRange::whole)
            .filter(focus::contains)
            .toList();
  }

  /** The first range of which the focus holds an end with these digits. */
  Optional<PrintedRange> withEnd(String digits) {
    return intervals.stream()
        .filter(
            each ->
                Stream.of(each.lower(), each.upper())
                    .anyMatch(end -> focus.contains(end) && words(end).equals(digits)))
        .findFirst();
  }

  /** All of them with their units, in printed order. */
  List<String> all() {
    return Stream.concat(single.stream(), intervals.stream().map(PrintedRange::whole))
        .sorted(Comparator.comparingInt(TextRange::start))
        .map(this::withUnit)
        .toList();
  }

  /** A number with what stands behind it, up to the next mark of punctuation. */
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
