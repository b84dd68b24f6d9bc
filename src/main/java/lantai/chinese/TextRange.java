package lantai.chinese;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A range of a text.
 *
 * @param start offset of the first character, 0-based, in UTF-16 code units
 * @param end offset after the last character
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** Returns the ranges of a text that a pattern finds. */
  public static List<TextRange> matches(Pattern pattern, CharSequence text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> new TextRange(found.start(), found.end()))
        .toList();
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public TextRange shifted(int offset) {
    return new TextRange(start + offset, end + offset);
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the ranges have at least one character in common. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Earlier first; of two with the same start, the longer first. */
  @Override
  public int compareTo(TextRange other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
