package lantai.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.FullWidthForms;
import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/**
 * Finds the Arabic numerals of a text: runs of half-width or full-width digits with at most one
 * decimal part. Commas may separate groups of three digits: 3,012.
 */
public final class ArabicNumeralFinder {

  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?:(?![0\\uFF10])DIGIT{1,3}(?:[,\\uFF0C]DIGIT{3})++(?!DIGIT)|DIGIT+)(?:[.\\uFF0E]DIGIT+)?"
              .replace("DIGIT", "[0-9\\uFF10-\\uFF19]"));

  private ArabicNumeralFinder() {}

  public static List<TextRange> in(String text) {
    return in(text, 0);
  }

  public static List<TextRange> in(TextBlock textBlock) {
    return in(textBlock.text(), textBlock.mark());
  }

  /**
   * Finds the numerals of a note. Its number may be printed without space before its text: 7.10件 is
   * 7 and 10, not 7.1.
   *
   * @param mark length of that number, including its full stop
   */
  public static List<TextRange> in(String text, int mark) {
    List<TextRange> numerals = new ArrayList<>();
    addAll(text, 0, mark, numerals);
    addAll(text, mark, text.length(), numerals);
    return numerals;
  }

  /** Returns a numeral without the commas between its groups of digits. */
  public static String digits(String numeral) {
    return FullWidthForms.toHalfWidth(numeral).replace(",", "");
  }

  private static void addAll(String text, int from, int to, List<TextRange> numerals) {
    Matcher numeral = NUMERAL.matcher(text).region(from, to);
    while (numeral.find()) {
      numerals.add(new TextRange(numeral.start(), numeral.end()));
    }
  }
}
