package lantai.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantai.model.Chapter;

/**
 * The order of chapters by the parts of their ids between hyphens, numbers by value and before
 * words: {@code 1-2, 1-10, 1-closing, 2-0, closing}.
 */
final class ChapterOrder implements Comparator<String> {

  private ChapterOrder() {}

  static List<Chapter> sorted(List<Chapter> chapters) {
    List<Chapter> sorted = new ArrayList<>(chapters);
    sorted.sort(Comparator.comparing(chapter -> chapter.id().value(), new ChapterOrder()));
    return sorted;
  }

  @Override
  public int compare(String a, String b) {
    String[] left = a.split("-");
    String[] right = b.split("-");
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int order = comparePart(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int comparePart(String a, String b) {
    boolean numbers = isNumber(a) && isNumber(b);
    if (numbers && a.length() != b.length()) {
      return Integer.compare(a.length(), b.length());
    }
    return numbers || !isNumber(a) && !isNumber(b) ? a.compareTo(b) : isNumber(a) ? -1 : 1;
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
