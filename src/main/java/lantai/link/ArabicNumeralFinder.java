package lantai.link;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;
import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/**
 * Finds the Arabic numerals of a text: runs of half-width or full-width digits with at most one
 * decimal part. Commas may separate groups of three digits: 3,012. Digits with Chinese multiples
 * between them are one numeral, and so are those around 点: 12万5千, 11亿3千万, 3千零5, 3点5万.
 */
public final class ArabicNumeralFinder {

  private static final Pattern NUMERAL =
      Pattern.compile(
          ("DIGIT{1,5}MULTIPLE(?:[零〇]?(?:DIGIT{1,4}+|ONE)MULTIPLE|[零〇](?:DIGIT{1,4}+|ONE))++"
                  + "|DIGIT+点DIGIT+(?=[万亿%％]|个百分点)"
                  + "|(?:(?![0\\uFF10])DIGIT{1,3}(?:[,\\uFF0C]DIGIT{3})++(?!DIGIT)|DIGIT+)(?:[.\\uFF0E]DIGIT+)?")
              .replace("DIGIT", "[0-9\\uFF10-\\uFF19]")
              .replace("ONE", "[一二两三四五六七八九]")
              .replace("MULTIPLE", "[十百千万亿]{1,2}+"));

  private static final Pattern PLAIN = Pattern.compile("[0-9.]+");
  private static final Pattern MORE = Pattern.compile("[多余]([万亿])");

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
    return Stream.of(
            NUMERAL.matcher(text).region(0, mark),
            NUMERAL.matcher(text).region(mark, text.length()))
        .flatMap(Matcher::results)
        .map(numeral -> new TextRange(numeral.start(), numeral.end()))
        .toList();
  }

  /** Returns a numeral in digits: 125000 for 12万5千, 12000 for 1亿2千 if 多万元 follows, its unit. */
  public static String digits(TextRange numeral, String text) {
    String printed =
        FullWidthForms.toHalfWidth(numeral.of(text)).replace(",", "").replace('点', '.');
    Matcher more = MORE.matcher(text).region(numeral.end(), text.length());
    String multiple = more.lookingAt() ? more.group(1) : "";
    OptionalLong whole = ChineseNumber.quantity(printed + multiple);
    return PLAIN.matcher(printed).matches() || whole.isEmpty()
        ? printed
        : String.valueOf(whole.getAsLong() / ChineseNumber.quantity(multiple).orElse(1));
  }
}
