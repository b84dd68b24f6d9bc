package lantai.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;

/**
 * Two numerals that print one figure, from its lower end to its upper, in a half-width text without
 * white space: 5%—5.5%, 200至300个, 300万—350万人.
 *
 * <p>A unit after the lower number must be repeated after the upper one: 5%—5.5个百分点 are two
 * figures. Not ranges are periods and dates (2021—2025年, 1—5月), ordinals (第3—5条), subtractions,
 * telephone and serial numbers, and changes from one number to another (从5%到6%).
 *
 * @param lower the digits alone
 * @param upper the digits alone
 * @param worded whether they are joined by a word, 至 or 到, which can also mean a change
 */
public record PrintedRange(TextRange lower, TextRange upper, boolean worded) {

  /**
   * What joins the ends: by the standards for punctuation and numerals (GB/T 15834, GB/T 15835) 一字线
   * and 浪纹线, which are typed in many ways, and doubled.
   */
  static final String JOINT = "(?:[-—–‒―−─~〜∼]{1,2}|[至到])";

  private static final Pattern BETWEEN =
      Pattern.compile("([\\p{IsHan}A-Za-z%‰/]{0,8}?)(" + JOINT + ")");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern YEARS_AFTER =
      Pattern.compile("(?:[学财]?年|[^\\p{IsHan}A-Za-z%‰]|$).*", Pattern.DOTALL);
  private static final Pattern DATE_AFTER = Pattern.compile("(?:月|日|号|时|点|季度).*", Pattern.DOTALL);

  public TextRange whole() {
    return new TextRange(lower.start(), upper.end());
  }

  boolean hasEnd(TextRange numeral) {
    return numeral.equals(lower) || numeral.equals(upper);
  }

  /**
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
    String one = lower.of(text);
    String other = upper.of(text);
    char before = lower.start() == 0 ? ' ' : text.charAt(lower.start() - 1);
    String after = text.substring(upper.end());
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
        && new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
  }

  private static boolean isDecimal(String digits) {
    return digits.matches("(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,9})?");
  }
}
