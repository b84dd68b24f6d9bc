package lantai.content;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import lantai.model.Chapter;

/**
 * The order of chapters by the parts of their ids between hyphens, numbers by value and before
 * words: {@code 1-2, 1-10, 1-closing, 2-0, closing}.
 */
final class ChapterOrder {

  private static final Pattern PART = Pattern.compile("[^-]+");

  private ChapterOrder() {}

  static List<Chapter> sorted(List<Chapter> chapters) {
    return chapters.stream()
        .sorted(Comparator.comparing(chapter -> key(chapter.id().value())))
        .toList();
  }

  /** A hyphen is less than all other characters of an id; the longer of two numbers is greater. */
  private static String key(String id) {
    return PART.matcher(id)
        .replaceAll(
            part ->
                part.group().matches("[0-9]+")
                    ? "0" + (char) ('0' + part.group().length()) + part.group()
                    : "1" + part.group());
  }
}
