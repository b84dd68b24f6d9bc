package lantai.link;

import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.model.ChangeDirection;

/**
 * The verb of change that ends where a number begins, in a half-width text without white space:
 * 增长5%, 下降5%, 提高到65%.
 *
 * @param direction of the verb next to the number; {@link ChangeDirection#NONE} if there is no verb
 * @param reached whether the number is the level reached by the change, not the amount of change
 * @param negated whether the verb is negated: 未下降5%
 */
record ChangeVerb(ChangeDirection direction, boolean reached, boolean negated) {

  private static final Pattern UP = end("change.up");

  /** A verb of decrease at the end of a text. */
  static final Pattern DOWN = end("change.down");

  private static final Pattern UP_TO = end("change.up-to");
  private static final Pattern DOWN_TO = end("change.down-to");
  private static final Pattern NEGATED = end("change.negated");

  /** A verb that also means to improve things: 提升40所 refers to 40 schools. */
  private static final Pattern IMPROVES = Pattern.compile("提升了?$");

  private static final Pattern DIFFERENCE = Pattern.compile("[%‰倍成位名]|个?百分点|分");
  private static final Pattern ANYWHERE = ChinesePatterns.get("change.anywhere");

  private static Pattern end(String name) {
    return Pattern.compile("(?:" + ChinesePatterns.get(name).pattern() + ")$");
  }

  /**
   * Returns the verb before a number.
   *
   * @param unit after the number
   */
  static ChangeVerb before(String words, String unit) {
    boolean improves = IMPROVES.matcher(words).find() && !DIFFERENCE.matcher(unit).lookingAt();
    boolean up = UP.matcher(words).find() && !improves;
    boolean down = DOWN.matcher(words).find();
    boolean upTo = UP_TO.matcher(words).find();
    boolean downTo = DOWN_TO.matcher(words).find();
    return new ChangeVerb(
        down || downTo
            ? ChangeDirection.DOWN
            : up || upTo ? ChangeDirection.UP : ChangeDirection.NONE,
        upTo || downTo,
        NEGATED.matcher(words).find());
  }

  /** Whether the number is the amount of a change. */
  boolean isChange() {
    return direction != ChangeDirection.NONE && !reached && !negated;
  }

  /** Whether a text contains a verb of change or a comparison. */
  static boolean isIn(String words) {
    return ANYWHERE.matcher(words).find();
  }
}
