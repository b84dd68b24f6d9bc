package lantai.diagnostics.format;

import java.util.ArrayList;
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
 * {@code warnings} (how many), {@code problems}. A problem has {@code path}, {@code line} and
 * {@code column} (1-based, in UTF-16 code units), {@code severity} ({@code error} or {@code
 * warning}), {@code code}, {@code message}, {@code hint} and {@code text} (the line of the file);
 * the last two are {@code null} where there is none. Keys may be added, none changes its meaning.
 */
final class JsonFormat {

  private static final int VERSION = 1;

  private JsonFormat() {}

  static String of(List<Problem> problems, Messages messages) {
    QuotedLines files = new QuotedLines();
    List<Object> told = new ArrayList<>();
    problems.forEach(problem -> told.add(problem(problem, messages, files)));
    long errors = problems.stream().filter(Problem::isError).count();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", VERSION);
    all.put("language", messages.language());
    all.put("errors", errors);
    all.put("warnings", problems.size() - errors);
    all.put("problems", told);
    return Json.pretty(all);
  }

  private static Map<String, Object> problem(
      Problem problem, Messages messages, QuotedLines files) {
    Place place = problem.place();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("path", place.path());
    told.put("line", place.line());
    told.put("column", place.column());
    told.put("severity", problem.code().severity().id());
    told.put("code", problem.code().id());
    told.put("message", messages.message(problem));
    told.put("hint", messages.hint(problem).orElse(null));
    told.put("text", files.line(place).orElse(null));
    return told;
  }
}
