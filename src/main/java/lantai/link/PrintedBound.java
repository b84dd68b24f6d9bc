package lantai.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.model.Bound;

/**
 * A word for a bound next to a number, in a half-width text without white space. It must be a
 * separate word: 约 is a bound in 约120个, but not in 签约120个.
 *
 * @param range of the word, including a verb between it and the number; empty, with the bound
 *     {@link Bound#NONE}, if there is no word
 */
public record PrintedBound(TextRange range, Bound bound) {

  /** Words that end like a bound: 签约, 附近, 商超; and achievements: 技术突破20项. */
  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?:[签节条公合集契违邀失盟租缔预相立简制履解续特毁爽赴守俭规隐誓密]约"
              + "|[附最邻临靠亲贴就新毗晚切远相]近|[反赶商中英苏村高]超"
              + "|(?:历史|同期|以来|历年|近年|全国|全省|世界)最[高低]"
              + "|(?:技术|关键|重大|取得|创新)突破|(?:存在|短板|弱项|仍有)不足)$");

  /** 近 as in 近3年, which means the last 3 years, unless the text states a duration. */
  private static final Pattern RECENT = Pattern.compile("(?<![接将时达用续隔了])近(?=[0-9]+年)");

  /** Words after a number that begin like a bound: 上下游, 左右岸. */
  private static final Pattern OTHER_AFTER =
      Pattern.compile("上下(?=\\p{IsHan})(?!的|浮动)|左右(?=[手两逢摇岸侧翼])|以下(?=简称)|不到(?=[位期场岗底])");

  /** Characters between a unit and 以上 and similar bounds: 及以上, （含）以上, （户）以上. */
  private static final Pattern INCLUDED =
      Pattern.compile("(?:[及或]|[(（]\\p{IsHan}{1,4}[)）])(?=以[上下内])");

  /** Counted steps: 迈上3个台阶. */
  private static final Pattern STEPS = Pattern.compile("[0-9]{1,2}个[百千万亿]*元?[新大]?(?:台阶|关口|大关)");

  /** A bound before the verb of the number: 约惠及125户. */
  private static final Pattern APART = ChinesePatterns.get("bound.apart");

  private static final int LONGEST_APART = 5;

  /** Returns the bound that ends where a number, or the verb before it, begins. */
  public static PrintedBound before(int number, String text) {
    PrintedBound found = new PrintedBound(new TextRange(number, number), Bound.NONE);
    String words = text.substring(Math.max(0, number - 8), number);
    Matcher recent = RECENT.matcher(text).region(Math.max(0, number - 1), number);
    Matcher steps = STEPS.matcher(text).region(number, text.length());
    if (recent.useTransparentBounds(true).lookingAt()
        || steps.lookingAt()
        || OTHER_BEFORE.matcher(words).find()) {
      return found;
    }
    int end = text.startsWith("了", number - 1) ? number - 1 : number;
    for (Bound candidate : Bound.values()) {
      for (String word : candidate.before()) {
        int start = end - word.length();
        if (text.startsWith(word, start) && start < found.range.start()) {
          found = new PrintedBound(new TextRange(start, number), candidate);
        }
      }
    }
    return found.bound() == Bound.NONE ? apart(number, text) : found;
  }

  private static PrintedBound apart(int number, String text) {
    Matcher apart = APART.matcher(text).region(Math.max(0, number - LONGEST_APART), number);
    PrintedBound none = new PrintedBound(new TextRange(number, number), Bound.NONE);
    PrintedBound word = apart.find() ? before(apart.end(), text) : none;
    return word.bound() == Bound.NONE
        ? none
        : new PrintedBound(new TextRange(word.range().start(), number), word.bound());
  }

  /** Removes 了 from a word: 站上了5亿元. */
  static String bare(String word) {
    return word.endsWith("了") ? word.substring(0, word.length() - 1) : word;
  }

  /** Returns the bound that begins where a number with its unit ends. */
  public static PrintedBound after(int unit, String text) {
    Matcher included = INCLUDED.matcher(text).region(unit, text.length());
    int at = included.useTransparentBounds(true).lookingAt() ? included.end() : unit;
    for (Bound candidate : Bound.values()) {
      for (String word : candidate.after()) {
        if (text.startsWith(word, at) && isWord(word, at, text)) {
          return new PrintedBound(new TextRange(unit, at + word.length()), candidate);
        }
      }
    }
    return new PrintedBound(new TextRange(unit, unit), Bound.NONE);
  }

  /** Whether 多 or 余 after a unit is a bound: it also begins words such as 多功能. */
  private static boolean isWord(String word, int start, String text) {
    int end = start + word.length();
    Matcher other = OTHER_AFTER.matcher(text).region(start, text.length());
    boolean continues = word.length() == 1 && end < text.length() && text.charAt(end) != '的';
    return !other.useTransparentBounds(true).lookingAt()
        && !(continues && Character.isIdeographic(text.charAt(end)));
  }
}
