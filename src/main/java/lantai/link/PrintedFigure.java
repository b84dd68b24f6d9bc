package lantai.link;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.Bound;
import lantai.model.NormalizedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A numeral, or a range of two numerals, with its unit and bound, in a half-width text without
 * white space.
 *
 * @param numeral for a range, from its first digit to its last
 * @param prefix the sign or 前 before the number
 * @param unitEnd offset after the unit, or after the digits if the expected unit does not follow
 * @param hasUnit whether the expected unit follows the digits
 * @param before the word of the bound before the number and the prefix; if there is none, an empty
 *     range before the prefix
 * @param after the word of the bound after the unit; if there is none, an empty range there
 * @param more 多 or 余 between the number and the end of its unit, or empty
 * @param bound the bound that these words express
 */
record PrintedFigure(
    TextRange numeral,
    SignOrRankPrefix prefix,
    int unitEnd,
    boolean hasUnit,
    TextRange before,
    TextRange after,
    String more,
    @Nullable Bound bound) {

  private static final Pattern ANY_UNIT =
      Pattern.compile("(?:%|[\\p{IsHan}/]{0,6}?)(?=左右|上下|以上|以内|以下)");

  /**
   * The rest of a list of figures with a common bound at its end, after the first figure: 5%、7%左右.
   * The units are short and contain no punctuation.
   */
  private static final Pattern ROW =
      Pattern.compile(
          "(?:[、和与及](?:NUMBER[\\p{IsHan}%/]{0,6}?JOINT)?NUMBER[\\p{IsHan}%/]{0,6}?)+(左右|上下|以上|以内|以下)"
              .replace("NUMBER", "[0-9]+(?:\\.[0-9]+)?")
              .replace("JOINT", PrintedRange.JOINT));

  /**
   * Reads the figure at a numeral.
   *
   * @param unit the expected unit; {@code null} if any or none is allowed
   */
  static PrintedFigure at(TextRange numeral, @Nullable String unit, String text) {
    int end = numeral.end();
    unit = unit != null && isBefore(unit, numeral.start(), text) ? "" : unit;
    UnitOccurrence printed = unit == null ? null : UnitOccurrence.at(end, unit, text);
    boolean hasUnit = unit == null || printed != null;
    String more = printed == null ? "" : printed.more();
    int unitEnd = printed == null ? end : printed.end();
    SignOrRankPrefix prefix = SignOrRankPrefix.before(numeral, text);
    PrintedBound before = PrintedBound.before(prefix.range().start(), text);
    PrintedBound after =
        PrintedBound.after(unit == null ? beyondUnit(text, unitEnd) : unitEnd, text);
    Bound bound =
        after.bound() != Bound.NONE
            ? after.bound()
            : before.bound() == Bound.NONE && !more.isEmpty() ? Bound.MORE_THAN : before.bound();
    return new PrintedFigure(
        numeral,
        prefix,
        unitEnd,
        hasUnit,
        before.range(),
        after.bound() == Bound.NONE ? new TextRange(unitEnd, unitEnd) : after.range(),
        more,
        bound == Bound.NONE ? null : bound);
  }

  private static boolean isBefore(String unit, int start, String text) {
    return NormalizedFigure.FRACTIONS.entrySet().stream()
        .filter(entry -> text.startsWith(entry.getKey(), start))
        .anyMatch(entry -> unit.equals(entry.getKey()) || unit.equals(entry.getValue()));
  }

  /** Returns the words of the bound, on either side; empty if there are none. */
  String boundWords(String text) {
    String beside = after.of(text) + before.of(text);
    return beside.isEmpty() ? more : beside;
  }

  /** Whether a verb is between the bound and the number: 约惠及125户. */
  boolean isBoundApart(String text) {
    String word = PrintedBound.bare(before.of(text));
    return bound != null
        && !before.isEmpty()
        && Arrays.stream(Bound.values()).noneMatch(each -> each.before().contains(word));
  }

  /** Returns where a bound can follow an unknown unit. */
  private static int beyondUnit(String text, int from) {
    Matcher anyUnit = ANY_UNIT.matcher(text).region(from, text.length());
    return anyUnit.lookingAt() ? anyUnit.end() : from;
  }

  /**
   * Returns the bound at the end of the list that this figure begins, or an empty range.
   *
   * @param text the same text
   */
  TextRange sharedBound(String text) {
    Matcher row = ROW.matcher(text).region(unitEnd, text.length());
    return bound == null && row.lookingAt()
        ? new TextRange(row.start(1), row.end(1))
        : new TextRange(unitEnd, unitEnd);
  }
}
