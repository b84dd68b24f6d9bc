package lantai.chinese;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

  /** Returns the range of each match of a pattern in a text. */
  public static List<TextRange> matches(Pattern pattern, CharSequence text) {
    return pattern.matcher(text).results().map(m -> new TextRange(m.start(), m.end())).toList();
  }

  /** Returns the range of the last match, if any. */
  public static Optional<TextRange> last(Matcher matcher) {
    return matcher.results().map(m -> new TextRange(m.start(), m.end())).reduce((a, b) -> b);
  }

  /** Returns the ranges in order, with overlapping and adjacent ones joined. */
  public static List<TextRange> joined(Collection<TextRange> ranges) {
    List<TextRange> joined = new ArrayList<>();
    for (TextRange range : ranges.stream().sorted().toList()) {
      int last = joined.size() - 1;
      boolean apart = last < 0 || range.start > joined.get(last).end;
      TextRange first = apart ? range : joined.remove(last);
      joined.add(new TextRange(first.start, Math.max(first.end, range.end)));
    }
    return joined;
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

  /** Whether two ranges have at least one character in common. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Orders ranges by start; of two with the same start, the longer comes first. */
  @Override
  public int compareTo(TextRange other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
