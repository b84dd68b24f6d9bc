package lantai.link;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.text.Range;

/** The Arabic numerals of a text: runs of digits, half or full width, with one decimal part. */
final class Numerals {

  private static final Pattern NUMERAL =
      Pattern.compile("[0-9\\uFF10-\\uFF19]+(?:[.\\uFF0E][0-9\\uFF10-\\uFF19]+)?");

  private Numerals() {}

  static List<Range> in(String text) {
    Matcher matcher = NUMERAL.matcher(text);
    return matcher.results().map(found -> new Range(found.start(), found.end())).toList();
  }

  /**
   * The text with full-width letters, digits and signs (U+FF01 to U+FF5E) as their half-width
   * counterparts, character for character.
   */
  static String halfWidth(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return folded.toString();
  }
}
