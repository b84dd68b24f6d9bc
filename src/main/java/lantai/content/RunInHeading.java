package lantai.content;

import java.util.List;
import lantai.chinese.TextRange;

/** The heading that a paragraph may begin with. */
final class RunInHeading {

  private RunInHeading() {}

  /**
   * The bold that a paragraph begins with, where a full stop or nothing follows it; else {@code
   * null}.
   */
  static String of(String text, List<TextRange> bold) {
    if (bold.isEmpty() || bold.get(0).start() != 0) {
      return null;
    }
    int end = bold.get(0).end();
    return end == text.length() || text.startsWith("。", end) ? text.substring(0, end) : null;
  }
}
