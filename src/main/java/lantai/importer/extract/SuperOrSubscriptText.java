package lantai.importer.extract;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A superscript or subscript as plain text, so that 10⁴ does not become 104. A superscript may also
 * be the number of a note, which is not changed.
 *
 * @param text the plain text
 * @param note the number of a note, if the superscript is one
 * @param doubtful whether the meaning is uncertain
 */
public record SuperOrSubscriptText(String text, OptionalInt note, boolean doubtful) {

  private static final String PLAIN = "0123456789+-−";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₋";

  private static final Pattern SIMPLE = Pattern.compile("[0-9+\\-−]{1,6}");
  private static final Pattern NOTE = Pattern.compile("[\\[［〔(（]?\\s*([0-9]{1,3})\\s*[\\]］〕)）]?");

  private static final Pattern TEN = Pattern.compile("(?:.*[^0-9.])?10");

  /** A unit of length or time, or a variable. */
  private static final Pattern UNIT =
      Pattern.compile("(?:.*[^A-Za-z])?(?:[kcdhmnμ]?m|s|h|L|[RrxyzabnN])");

  private static final Pattern EXPONENT_OF_UNIT = Pattern.compile("[23]|[-−][1-9]");
  private static final Pattern CHINESE_UNIT = Pattern.compile(".*(?:米|里)");

  private static final Pattern AFTER_FIGURE = Pattern.compile(".*[0-9]");
  private static final Pattern BEFORE_INDEX = Pattern.compile(".*[A-Za-zα-ωΑ-Ω)）\\]₀-₉]");

  /** Marks without a numeric value. */
  private static final Pattern MARK =
      Pattern.compile("[①-⑳*＊†‡®©™°]+|TM|st|nd|rd|th|[\\s\\[\\]［］〔〕（）()]*|.*\\p{IsHan}.*");

  /**
   * Converts a superscript or subscript.
   *
   * @param before the text of the paragraph before it
   */
  public static SuperOrSubscriptText of(boolean superscript, String text, String before) {
    return superscript ? superscript(text, before) : subscript(text, before);
  }

  private static SuperOrSubscriptText superscript(String raised, String before) {
    String base = before.strip();
    if (SIMPLE.matcher(raised).matches()) {
      boolean ofUnit = EXPONENT_OF_UNIT.matcher(raised).matches();
      if (TEN.matcher(base).matches() || ofUnit && UNIT.matcher(base).matches()) {
        return plain(map(raised, SUPERSCRIPTS));
      }
      if (AFTER_FIGURE.matcher(base).matches() || ofUnit && CHINESE_UNIT.matcher(base).matches()) {
        return new SuperOrSubscriptText(map(raised, SUPERSCRIPTS), OptionalInt.empty(), true);
      }
    }
    Matcher note = NOTE.matcher(raised);
    if (note.matches()) {
      return new SuperOrSubscriptText(
          raised, OptionalInt.of(Integer.parseInt(note.group(1))), false);
    }
    if (raised.matches("n|i")) {
      return plain(raised.equals("n") ? "ⁿ" : "ⁱ");
    }
    return new SuperOrSubscriptText(raised, OptionalInt.empty(), !MARK.matcher(raised).matches());
  }

  private static SuperOrSubscriptText subscript(String lowered, String before) {
    if (!SIMPLE.matcher(lowered).matches()) {
      // As in PM2.5, where the subscript only names what precedes it.
      boolean name = BEFORE_INDEX.matcher(before).matches() || lowered.isBlank();
      return new SuperOrSubscriptText(lowered, OptionalInt.empty(), !name);
    }
    boolean doubtful = AFTER_FIGURE.matcher(before).matches();
    return new SuperOrSubscriptText(map(lowered, SUBSCRIPTS), OptionalInt.empty(), doubtful);
  }

  private static SuperOrSubscriptText plain(String text) {
    return new SuperOrSubscriptText(text, OptionalInt.empty(), false);
  }

  private static String map(String text, String forms) {
    StringBuilder mapped = new StringBuilder();
    for (char c : text.toCharArray()) {
      int index = PLAIN.indexOf(c);
      mapped.append(index < 0 ? c : forms.charAt(index));
    }
    return mapped.toString();
  }
}
