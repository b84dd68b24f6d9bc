package lantai.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;

/**
 * The characters directly before the digits of a figure that belong to it, in a half-width text
 * without white space: the sign of a negative number (-5℃, 零下5℃, 为负3亿元), or 前 (进入前3).
 *
 * @param range empty if there is no prefix
 */
public record SignOrRankPrefix(TextRange range, Kind kind) {

  /** Meaning of a prefix. */
  public enum Kind {
    NONE,
    /** The number is negative. */
    SIGN,
    /** The number is the last of the top ranks. */
    AMONG_FIRST
  }

  private static final Pattern SIGN = ChinesePatterns.get("figure.sign");
  private static final Pattern AMONG_FIRST = ChinesePatterns.get("figure.among-first");
  private static final Pattern NO_PLACE_AFTER = ChinesePatterns.get("figure.no-place-after");

  /** A dash after a number whose unit is repeated, which makes a range: 5个-8个. */
  private static final Pattern RANGE = Pattern.compile("[0-9]([^0-9，。；、,;]{1,8})[-−–]$");

  private static final int LONGEST = 12;

  public static SignOrRankPrefix before(TextRange numeral, String text) {
    String words = text.substring(Math.max(0, numeral.start() - LONGEST), numeral.start());
    Matcher sign = SIGN.matcher(words);
    Matcher range = RANGE.matcher(words);
    boolean joins = range.find() && text.startsWith(range.group(1), numeral.end());
    if (sign.find() && !joins) {
      return of(sign, Kind.SIGN, numeral);
    }
    Matcher first = AMONG_FIRST.matcher(words);
    Matcher after = NO_PLACE_AFTER.matcher(text).region(numeral.end(), text.length());
    return first.find() && !after.lookingAt()
        ? of(first, Kind.AMONG_FIRST, numeral)
        : new SignOrRankPrefix(new TextRange(numeral.start(), numeral.start()), Kind.NONE);
  }

  private static SignOrRankPrefix of(Matcher found, Kind kind, TextRange numeral) {
    int start = numeral.start() - found.group().length();
    return new SignOrRankPrefix(new TextRange(start, numeral.start()), kind);
  }

  /**
   * Returns the kind of the prefix of a figure as shown.
   *
   * @param figure its range, beginning with the bound or the prefix
   */
  static Kind of(TextRange figure, String text) {
    String plain = SpacelessText.halfWidth(figure.of(text)).folded();
    return ArabicNumeralFinder.in(plain).stream()
        .findFirst()
        .map(numeral -> before(numeral, plain).kind())
        .orElse(Kind.NONE);
  }

  public boolean isSign() {
    return kind == Kind.SIGN;
  }

  /** Returns the end of the words before the figure; 前 is one of them. */
  int wordsEnd() {
    return isSign() ? range.start() : range.end();
  }
}
