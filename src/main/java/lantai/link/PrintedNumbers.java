package lantai.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.model.Figure;
import lantai.text.Located;
import lantai.text.Range;

/**
 * The numbers that a stretch of a passage prints: numerals, and ranges of two, whose ends are no
 * numbers by themselves even where the stretch holds but one of them.
 */
final class PrintedNumbers {

  /** What may be a unit, as far as a number's surroundings tell. */
  static final Pattern UNIT = Pattern.compile("[%‰]|\\p{IsHan}{1,6}");

  private final String plain;
  private final Range focus;
  private final List<Range> single;
  private final List<Interval> intervals;

  /**
   * @param plain the passage in half width and without white space
   * @param numerals all of the passage's
   */
  PrintedNumbers(String plain, List<Range> numerals, Range focus) {
    this.plain = plain;
    this.focus = focus;
    this.intervals =
        Interval.in(plain, numerals).stream()
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
  List<Range> of(Figure figure) {
    String value = digits(figure.value());
    return figure.to() == null
        ? single.stream().filter(numeral -> words(numeral).equals(value)).toList()
        : intervals.stream()
            .filter(each -> words(each.lower()).equals(value))
            .filter(each -> words(each.upper()).equals(digits(figure.to())))
            .map(Interval::whole)
            .filter(focus::contains)
            .toList();
  }

  /** The first range of which the focus holds an end with these digits. */
  Optional<Interval> withEnd(String digits) {
    return intervals.stream()
        .filter(
            each ->
                Stream.of(each.lower(), each.upper())
                    .anyMatch(end -> focus.contains(end) && words(end).equals(digits)))
        .findFirst();
  }

  /** All of them with their units, in printed order. */
  List<String> all() {
    return Stream.concat(single.stream(), intervals.stream().map(Interval::whole))
        .sorted(Comparator.comparingInt(Range::start))
        .map(this::withUnit)
        .toList();
  }

  /** A number with what stands behind it, up to the next mark of punctuation. */
  String withUnit(Range number) {
    Matcher unit = UNIT.matcher(plain).region(number.end(), Math.max(number.end(), focus.end()));
    return words(number) + (unit.lookingAt() ? unit.group() : "");
  }

  String focus() {
    return words(focus);
  }

  String words(Range range) {
    return range.of(plain);
  }
}
