package lantai.importer.structure;

import java.util.List;
import lantai.chinese.DisplayWidth;

/** Whether a text's lines were broken at a width, and what that says of each. */
final class LineWrapping {

  /**
   * Widths as {@link lantai.chinese.WhiteSpace#width}: a printed page holds 28 to 45 characters in
   * a line.
   */
  private static final int NARROWEST = 28;

  private static final int WIDEST = 160;

  /** What justified punctuation and an indentation of two characters make of one width. */
  private static final int SLACK = 6;

  private final int width;

  private LineWrapping(int width) {
    this.width = width;
  }

  /**
   * @param lines those of the report, none blank
   */
  static LineWrapping of(List<String> lines) {
    int best = 0;
    int most = 0;
    int[] counts = new int[WIDEST + SLACK + 1];
    for (String line : lines) {
      int width = DisplayWidth.inPrint(line);
      if (width >= NARROWEST && width <= WIDEST && !endsSentence(line)) {
        counts[width]++;
      }
    }
    for (int w = NARROWEST; w <= WIDEST; w++) {
      int found = 0;
      for (int i = Math.max(0, w - 3); i <= w + SLACK; i++) {
        found += counts[i];
      }
      if (found > most) {
        most = found;
        best = w;
      }
    }
    return new LineWrapping(isWrapped(lines, best, most) ? commonest(counts, best) : 0);
  }

  /** Lines that were indented are as common as paragraphs, and narrower; the rest is the width. */
  private static int commonest(int[] counts, int best) {
    int commonest = best;
    for (int w = Math.max(0, best - 3); w <= best + SLACK; w++) {
      commonest = counts[w] >= counts[commonest] ? w : commonest;
    }
    return commonest;
  }

  private static boolean isWrapped(List<String> lines, int best, int most) {
    long wider =
        lines.stream().filter(line -> DisplayWidth.inPrint(line) > best + 3 * SLACK).count();
    return most >= 3 && most * 4 >= lines.size() && wider * 10 <= lines.size();
  }

  private static boolean endsSentence(String line) {
    return LineBoundaries.endsSentence(line.strip());
  }

  boolean isWrapped() {
    return width > 0;
  }

  /** What a line begins with that no break may part: a number, a Latin word. */
  static String unbreakable(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 0x7F) {
      end++;
    }
    return line.substring(0, Math.min(end, 2 * SLACK));
  }

  /** Whether a line was broken for its width. */
  boolean isFull(String line) {
    return isWrapped() && DisplayWidth.inPrint(line) >= width - SLACK;
  }

  /** Whether a line is as much narrower as an indentation that got lost. */
  boolean lostIndentation(String line) {
    int missing = width - DisplayWidth.inPrint(line);
    return missing >= 3 && missing <= 5;
  }
}
