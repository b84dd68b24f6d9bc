package lantai.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.Passage;
import lantai.text.Range;

/** The Arabic numerals of a text: runs of digits, half or full width, with one decimal part. */
public final class Numerals {

  private static final Pattern NUMERAL =
      Pattern.compile("[0-9\\uFF10-\\uFF19]+(?:[.\\uFF0E][0-9\\uFF10-\\uFF19]+)?");

  private Numerals() {}

  public static List<Range> in(String text) {
    return from(text, 0);
  }

  public static List<Range> in(Passage passage) {
    return in(passage.text(), passage.mark());
  }

  /**
   * A note's number stands glued to its text: 7.10件 is seven and ten, not seven point ten.
   *
   * @param mark how many characters that number takes, its full stop included
   */
  static List<Range> in(String text, int mark) {
    List<Range> numerals = new ArrayList<>(in(text.substring(0, mark)));
    numerals.addAll(from(text, mark));
    return numerals;
  }

  private static List<Range> from(String text, int start) {
    Matcher matcher = NUMERAL.matcher(text).region(start, text.length());
    List<Range> numerals = new ArrayList<>();
    while (matcher.find()) {
      numerals.add(new Range(matcher.start(), matcher.end()));
    }
    return numerals;
  }

  /**
   * The text with full-width letters, digits and signs (U+FF01 to U+FF5E) as their half-width
   * counterparts, character for character.
   */
  public static String halfWidth(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return folded.toString();
  }
}
