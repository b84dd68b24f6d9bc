package lantai.diagnostics.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.QuotedLines;
import lantai.json.Json;

/**
 * Problems as JSON, a public interface: {@code version} (1), {@code language}, {@code errors} and
 * {@code warnings} (counts), {@code problems}. A problem has {@code path}, {@code line} and {@code
 * column} (1-based, in UTF-16 code units), {@code severity} ({@code error} or {@code warning}),
 * {@code code}, {@code message}, {@code hint} and {@code text} (the line of the file); the last two
 * may be null. Keys may be added; the meaning of a key does not change.
 */
final class JsonFormat {

  private static final int VERSION = 1;

  private JsonFormat() {}

  static String of(List<Problem> problems, Messages messages) {
    QuotedLines files = new QuotedLines();
    long errors = problems.stream().filter(Problem::isError).count();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", VERSION);
    all.put("language", messages.language());
    all.put("errors", errors);
    all.put("warnings", problems.size() - errors);
    all.put("problems", problems.stream().map(each -> problem(each, messages, files)).toList());
    return Json.pretty(all);
  }

  private static Map<String, Object> problem(
      Problem problem, Messages messages, QuotedLines files) {
    Place place = problem.place();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("path", place.path());
    row.put("line", place.line());
    row.put("column", place.column());
    row.put("severity", problem.code().severity().id());
    row.put("code", problem.code().id());
    row.put("message", messages.message(problem));
    row.put("hint", messages.hint(problem).orElse(null));
    row.put("text", files.line(place).orElse(null));
    return row;
  }
}
