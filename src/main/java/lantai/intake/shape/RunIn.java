package lantai.intake.shape;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings at the beginning of paragraphs: a first sentence without a figure that names what the
 * paragraph tells. One alone may be any sentence; where most paragraphs of a chapter begin so, they
 * are headings.
 */
final class RunIn {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 34;

  /** What a heading does not hold: figures, talk, and what introduces a list. */
  private static final Pattern TALK =
      Pattern.compile(
          "[0-9０-９：:！？；“]{0,1}(?:[0-9０-９]{1,}[.．]?[0-9０-９]*[%％万亿个家]|：|！|？|；)|^各位|^(?:今年|去年|过去|一年来|五年来|同时|我们)");

  private RunIn() {}

  /** How many characters of each paragraph are a heading. */
  static int[] of(List<Block> paragraphs) {
    int[] bold = new int[paragraphs.size()];
    int found = 0;
    int candidates = 0;
    for (int i = 0; i < bold.length; i++) {
      String text = paragraphs.get(i).folded();
      bold[i] = length(text);
      found += bold[i] > 0 ? 1 : 0;
      candidates += text.length() > 2 * LONGEST ? 1 : 0;
    }
    return found >= 2 && found * 10 >= candidates * 6 ? bold : new int[bold.length];
  }

  private static int length(String text) {
    int stop = text.indexOf('。');
    boolean fits = stop >= SHORTEST && stop <= LONGEST && text.length() >= 2 * stop;
    return fits && !TALK.matcher(text.substring(0, stop)).find() ? stop : 0;
  }
}
