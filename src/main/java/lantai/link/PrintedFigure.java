package lantai.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.Bound;

/**
 * A numeral, or a range of two, with what stands right beside it. All of it is told of a text in
 * half width and without white space.
 *
 * @param numeral of a range, from its first digit to its last
 * @param unitEnd offset after the unit, or after the digits where the unit looked for is not there
 * @param hasUnit whether the unit looked for follows the digits
 * @param before the bound's word before the number, empty at the number where there is none
 * @param after the bound's word after the unit, empty there where there is none
 * @param bound what these words say, {@code null} where there are none
 */
record PrintedFigure(
    TextRange numeral,
    int unitEnd,
    boolean hasUnit,
    TextRange before,
    TextRange after,
    Bound bound) {

  /** Words that may stand between a number and its unit: 4500多万, 20余个. */
  private static final String MORE = "多余";

  private static final Pattern ANY_UNIT =
      Pattern.compile("(?:%|[\\p{IsHan}/]{0,6}?)(?=左右|以上|以内|以下)");

  /**
   * The rest of a row of figures that one word closes: 5%、7%左右, said of the first. Units of its
   * members are short and hold no mark of punctuation.
   */
  private static final Pattern ROW =
      Pattern.compile(
          "(?:[、和与及](?:NUMBER[\\p{IsHan}%/]{0,6}?JOINT)?NUMBER[\\p{IsHan}%/]{0,6}?)+(左右|以上|以内|以下)"
              .replace("NUMBER", "[0-9]+(?:\\.[0-9]+)?")
              .replace("JOINT", PrintedRange.JOINT));

  /**
   * @param unit what shall follow the digits; {@code null} where nothing need
   */
  static PrintedFigure at(TextRange numeral, String unit, String text) {
    int end = numeral.end();
    boolean hasUnit = unit == null || text.startsWith(unit, end);
    if (!hasUnit && end < text.length() && MORE.indexOf(text.charAt(end)) >= 0) {
      hasUnit = text.startsWith(unit, end + 1);
      end = hasUnit ? end + 1 : end;
    }
    int unitEnd = hasUnit && unit != null ? end + unit.length() : numeral.end();
    TextRange before = new TextRange(numeral.start(), numeral.start());
    TextRange after = new TextRange(unitEnd, unitEnd);
    Bound bound = null;
    for (Bound candidate : Bound.values()) {
      for (String word : candidate.before()) {
        int start = numeral.start() - word.length();
        if (text.startsWith(word, start) && start < before.start()) {
          before = new TextRange(start, numeral.start());
          bound = candidate;
        }
      }
    }
    int boundStart = unit == null ? beyondUnit(text, unitEnd) : unitEnd;
    for (Bound candidate : Bound.values()) {
      for (String word : candidate.after()) {
        if (text.startsWith(word, boundStart)) {
          after = new TextRange(boundStart, boundStart + word.length());
          bound = candidate;
        }
      }
    }
    return new PrintedFigure(numeral, unitEnd, hasUnit, before, after, bound);
  }

  /** Where a bound may stand behind a unit that nobody named. */
  private static int beyondUnit(String text, int from) {
    Matcher anyUnit = ANY_UNIT.matcher(text).region(from, text.length());
    return anyUnit.lookingAt() ? anyUnit.end() : from;
  }

  /**
   * The word that closes the row this figure stands in, or an empty range.
   *
   * @param text the same text
   */
  TextRange sharedWord(String text) {
    Matcher row = ROW.matcher(text).region(unitEnd, text.length());
    return bound == null && row.lookingAt()
        ? new TextRange(row.start(1), row.end(1))
        : new TextRange(unitEnd, unitEnd);
  }
}
