package lantai.diagnostics;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.chinese.DisplayWidth;

/**
 * Reads the lines that problems refer to. Each file is read once; use a new reader for each run.
 */
public final class SourceExcerptReader {

  /** Number of terminal columns shown before the place. */
  private static final int BEFORE = 36;

  private static final String CUT = "...";

  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * A part of a line.
   *
   * @param before the text before the place; begins with dots if it is shortened
   * @param marked the character at the place; empty at the end of the line
   * @param after the rest; ends with dots if it is shortened
   */
  public record QuotedLine(String before, String marked, String after) {

    public String text() {
      return before + marked + after;
    }

    /**
     * Returns the line below, which points to the place. An ideographic space is below each
     * character of two columns, so that both lines are aligned in any monospaced font.
     */
    public String pointer() {
      return DisplayWidth.blank(before) + "^";
    }
  }

  /** Returns the whole line; empty if it is blank or missing. */
  public Optional<String> line(Place place) {
    List<String> lines = files.computeIfAbsent(place.path(), SourceExcerptReader::read);
    return lines.stream().skip(place.line() - 1).findFirst().filter(line -> !line.isBlank());
  }

  /** Quotes a part of the line, at most {@code width} columns after the place. */
  public Optional<QuotedLine> quote(Place place, int width) {
    return line(place).map(line -> quote(line, Math.min(place.column() - 1, line.length()), width));
  }

  private static QuotedLine quote(String line, int at, int width) {
    int start = at;
    int columns = 0;
    while (start > 0 && columns < BEFORE) {
      int character = line.codePointBefore(start);
      start -= Character.charCount(character);
      columns += DisplayWidth.of(character);
    }
    int end = at;
    while (end < line.length() && columns < width) {
      int character = line.codePointAt(end);
      end += Character.charCount(character);
      columns += DisplayWidth.of(character);
    }
    int next = at == line.length() ? at : line.offsetByCodePoints(at, 1);
    return new QuotedLine(
        (start == 0 ? "" : CUT) + DisplayWidth.visible(line.substring(start, at)),
        DisplayWidth.visible(line.substring(at, next)),
        DisplayWidth.visible(line.substring(next, end)) + (end == line.length() ? "" : CUT));
  }

  private static List<String> read(String path) {
    try {
      return SourceText.read(Path.of(path), path, new Problems())
          .map(source -> List.of(source.text().split("\n", -1)))
          .orElse(List.of());
    } catch (InvalidPathException e) {
      return List.of();
    }
  }
}
