package lantai.importer.structure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lantai.chinese.DisplayWidth;

/** Detects whether the lines of a text were wrapped at a width. */
final class LineWrapping {

  /** Widths count a Chinese character as two; a line in print has 28 to 45 characters. */
  private static final int NARROWEST = 28;

  private static final int WIDEST = 160;

  /** By how much lines of one width differ: justified punctuation, indentation. */
  private static final int SLACK = 6;

  /** 0 if the lines are not wrapped. */
  private final int width;

  private LineWrapping(int width) {
    this.width = width;
  }

  static LineWrapping of(List<String> lines) {
    int[] counts = new int[WIDEST + SLACK + 1];
    for (String line : lines) {
      int width = DisplayWidth.inPrint(line);
      if (width >= NARROWEST && width <= WIDEST && !LineBoundaries.endsSentence(line.strip())) {
        counts[width]++;
      }
    }
    int best = 0;
    int most = 0;
    for (int w = NARROWEST; w <= WIDEST; w++) {
      int found = Arrays.stream(counts, w - 3, w + SLACK + 1).sum();
      if (found > most) {
        most = found;
        best = w;
      }
    }
    return new LineWrapping(isWrapped(lines, best, most) ? mostCommon(counts, best) : 0);
  }

  private static int mostCommon(int[] counts, int best) {
    return IntStream.rangeClosed(best - 3, best + SLACK)
        .reduce((one, next) -> counts[next] >= counts[one] ? next : one)
        .orElse(best);
  }

  private static boolean isWrapped(List<String> lines, int best, int most) {
    long wider =
        lines.stream().filter(line -> DisplayWidth.inPrint(line) > best + 3 * SLACK).count();
    return most >= 3 && most * 4 >= lines.size() && wider * 10 <= lines.size();
  }

  boolean isWrapped() {
    return width > 0;
  }

  /** Returns the number or Latin word that a line begins with, which a line break cannot split. */
  static String unbreakableStart(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 0x7F) {
      end++;
    }
    return line.substring(0, Math.min(end, 2 * SLACK));
  }

  /** Whether a line is so wide that it was probably wrapped. */
  boolean isFull(String line) {
    return isWrapped() && DisplayWidth.inPrint(line) >= width - SLACK;
  }

  boolean lostIndentation(String line) {
    int missing = width - DisplayWidth.inPrint(line);
    return missing >= 3 && missing <= 5;
  }
}
