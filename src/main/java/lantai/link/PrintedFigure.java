package lantai.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import lantai.model.Bound;
import lantai.text.Range;

/**
 * A numeral with what stands right beside it.
 *
 * @param numeral the digits
 * @param bound what the words beside it say, {@code null} where there are none
 * @param before range of the bound's word before the number, or empty at the number
 * @param after range of the bound's word after the unit, or empty there
 * @param unitEnd offset after the unit, or after the digits where the unit looked for is not there
 * @param hasUnit whether the unit looked for follows the digits
 */
record PrintedFigure(
    Range numeral, Bound bound, Range before, Range after, int unitEnd, boolean hasUnit) {

  /** Words that may stand between a number and its unit: 4500多万, 20余个. */
  private static final Pattern MORE = Pattern.compile("\\s*[多余]?\\s*");

  /** Any short unit: what may stand between a number and its bound when the unit is not known. */
  private static final Pattern ANY_UNIT =
      Pattern.compile("\\s*(?:%|[\\p{IsHan}/]{0,6}?)\\s*(?=左右|以上|以内|以下)");

  static List<PrintedFigure> in(String text) {
    return Numerals.in(text).stream().map(numeral -> at(numeral, null, text)).toList();
  }

  /**
   * @param unit what shall follow the digits; {@code null} for whatever does
   * @param text in half width
   */
  static PrintedFigure at(Range numeral, String unit, String text) {
    int end = numeral.end();
    boolean hasUnit = unit == null;
    if (unit != null) {
      var more = MORE.matcher(text).region(end, text.length());
      more.lookingAt();
      for (int start : new int[] {end, more.end()}) {
        if (!hasUnit && text.startsWith(unit, start)) {
          end = start + unit.length();
          hasUnit = true;
        }
      }
    }
    int beyond = end;
    if (unit == null) {
      var any = ANY_UNIT.matcher(text).region(end, text.length());
      beyond = any.lookingAt() ? any.end() : end;
    }
    Word after = after(text, beyond);
    Word before = before(text, numeral.start());
    Bound bound = after.bound != null ? after.bound : before.bound;
    return new PrintedFigure(numeral, bound, before.range, after.range, end, hasUnit);
  }

  private record Word(Bound bound, Range range) {}

  private static Word after(String text, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    for (Bound bound : Bound.values()) {
      for (String word : bound.after()) {
        if (text.startsWith(word, start)) {
          return new Word(bound, new Range(start, start + word.length()));
        }
      }
    }
    return new Word(null, new Range(from, from));
  }

  private static Word before(String text, int to) {
    int end = to;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Word> found = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      for (String word : bound.before()) {
        if (text.startsWith(word, end - word.length())) {
          found.add(new Word(bound, new Range(end - word.length(), end)));
        }
      }
    }
    return found.stream()
        .max(Comparator.comparingInt(word -> word.range.end() - word.range.start()))
        .orElse(new Word(null, new Range(to, to)));
  }
}
