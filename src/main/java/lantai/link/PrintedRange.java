package lantai.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;

/**
 * Two numerals that are the ends of one figure, in a half-width text without white space: 5%—5.5%,
 * 200至300个, 300万—350万人, 四至五家, and, beginning with the higher end, 下降16%—15%.
 *
 * <p>A unit after the first number must be repeated after the last one: 5%—5.5个百分点 are two figures.
 * The following are not ranges: periods and dates (2021—2025年, 1—5月), ordinals (第3—5条),
 * subtractions, telephone and serial numbers, and changes from one number to another (从5%到6%).
 *
 * @param first only the digits, or a Chinese numeral
 * @param last likewise
 * @param worded whether they are joined by a word, 至 or 到, which can also mean a change
 */
public record PrintedRange(TextRange first, TextRange last, boolean worded) {

  /**
   * The characters between the ends: 一字线 and 浪纹线 of the standards for punctuation and numerals
   * (GB/T 15834, GB/T 15835), in all forms in which they are typed, and doubled.
   */
  static final String JOINT = "(?:[-—–‒―−─~〜∼]{1,2}|[至到])";

  private static final Pattern BETWEEN =
      Pattern.compile("([\\p{IsHan}A-Za-z%‰/]{0,8}?)(" + JOINT + ")");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern YEARS_AFTER =
      Pattern.compile("(?:[学财]?年|[^\\p{IsHan}A-Za-z%‰]|$).*", Pattern.DOTALL);
  private static final Pattern DATE_AFTER = Pattern.compile("(?:月|日|号|时|点|季度).*", Pattern.DOTALL);

  public TextRange whole() {
    return new TextRange(first.start(), last.end());
  }

  boolean hasEnd(TextRange numeral) {
    return numeral.equals(first) || numeral.equals(last);
  }

  /**
   * Returns the ranges of a text.
   *
   * @param numerals of the text, in printed order
   */
  public static List<PrintedRange> in(String text, List<TextRange> numerals) {
    List<PrintedRange> ranges = new ArrayList<>();
    boolean joinedBefore = false;
    for (int i = 0; i + 1 < numerals.size(); i++) {
      Optional<PrintedRange> joined = joined(numerals.get(i), numerals.get(i + 1), text);
      boolean joinedAfter =
          i + 2 < numerals.size()
              && joined(numerals.get(i + 1), numerals.get(i + 2), text).isPresent();
      // 2026-1-20 and 3-2-1 contain no range.
      if (!joinedBefore && !joinedAfter) {
        joined.filter(range -> range.isQuantity(text)).ifPresent(ranges::add);
      }
      joinedBefore = joined.isPresent();
    }
    return ranges;
  }

  private static Optional<PrintedRange> joined(TextRange one, TextRange next, String text) {
    Matcher between = BETWEEN.matcher(text).region(one.end(), next.start());
    return between.matches() && text.startsWith(between.group(1), next.end())
        ? Optional.of(new PrintedRange(one, next, between.group(2).matches("[至到]")))
        : Optional.empty();
  }

  private boolean isQuantity(String text) {
    String one = decimal(first, text);
    String other = decimal(last, text);
    char before = first.start() == 0 ? ' ' : text.charAt(first.start() - 1);
    String after = text.substring(last.end());
    boolean years = YEAR.matcher(one).matches() && YEARS_AFTER.matcher(after).matches();
    boolean change = worded && "从由自".indexOf(before) >= 0;
    boolean ordinal = before == '第' && !after.startsWith("位") && !after.startsWith("名");
    boolean partOfCode =
        before < 128 && (Character.isLetter(before) || "/:.,+-".indexOf(before) >= 0);
    return !years
        && !change
        && !ordinal
        && !partOfCode
        && !DATE_AFTER.matcher(after).matches()
        && isDecimal(one)
        && isDecimal(other)
        && isInOrder(new BigDecimal(one).compareTo(new BigDecimal(other)), text);
  }

  /**
   * Whether the ends are in order. 16%—15% can be a fall, but 9-5 is a subtraction or a code, and
   * 16%至15% a change.
   */
  private boolean isInOrder(int order, String text) {
    boolean falls = ChangeVerb.DOWN.matcher(text).region(0, first.start()).find();
    boolean repeated = !text.substring(first.end(), last.start()).matches(JOINT);
    return order < 0 || order > 0 && !worded && (falls || repeated);
  }

  private static String decimal(TextRange numeral, String text) {
    return Character.isDigit(text.charAt(numeral.start()))
        ? ArabicNumeralFinder.digits(numeral, text)
        : ChineseNumeralFinder.decimal(numeral.of(text)).orElse("");
  }

  private static boolean isDecimal(String digits) {
    return digits.matches("(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,9})?");
  }
}
