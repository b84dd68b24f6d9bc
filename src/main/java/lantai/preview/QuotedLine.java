package lantai.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantai.text.Excerpt;
import lantai.text.Place;
import lantai.text.Problem;
import lantai.text.Range;

/**
 * The line that a problem is about, in three pieces.
 *
 * @param before what stands left of the place; begins with an ellipsis where more does
 * @param marked the character at the place; empty at a line's end
 * @param after the rest; ends with an ellipsis where more follows
 */
record QuotedLine(String before, String marked, String after) {

  /** UTF-16 code units on either side: a paragraph is one line, and would bury its own mistake. */
  private static final int REACH = 60;

  private static final String MORE = "…";

  /**
   * @param column 1-based, in UTF-16 code units, as in {@link Place}; past the end counts as the
   *     end
   */
  static QuotedLine of(String line, int column) {
    int start = Math.max(0, Math.min(column - 1, line.length()));
    int end = start == line.length() ? start : line.offsetByCodePoints(start, 1);
    Range shown = Excerpt.around(line, new Range(start, end), REACH);
    String before = line.substring(shown.start(), start);
    String after = line.substring(end, shown.end());
    return new QuotedLine(
        shown.start() > 0 ? MORE + before : before,
        line.substring(start, end),
        shown.end() < line.length() ? after + MORE : after);
  }

  /**
   * The lines of problems, read while the files are still as the build found them. There is none
   * for a file that cannot be read or a line that is not there.
   */
  static Map<Place, QuotedLine> of(List<Problem> problems) {
    Map<String, List<String>> files = new HashMap<>();
    Map<Place, QuotedLine> quotes = new LinkedHashMap<>();
    for (Problem problem : problems) {
      Place place = problem.place();
      List<String> lines = files.computeIfAbsent(place.path(), QuotedLine::lines);
      if (place.line() <= lines.size() && !lines.get(place.line() - 1).isBlank()) {
        quotes.put(place, of(lines.get(place.line() - 1), place.column()));
      }
    }
    return quotes;
  }

  /** As {@link lantai.text.Source} counts them, but whatever the bytes are. */
  private static List<String> lines(String path) {
    return read(path)
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .map(text -> List.of(text.replace("\r\n", "\n").split("\n", -1)))
        .orElse(List.of());
  }

  private static Optional<String> read(String path) {
    try {
      return Optional.of(new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
