package lantai.diagnostics.format;

import java.util.List;
import java.util.Map;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.SourceExcerptReader;
import lantai.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Problems as JSON, a public interface: {@code version} (1), {@code language}, {@code errors} and
 * {@code warnings} (counts), {@code problems}. A problem has {@code path}, {@code line} and {@code
 * column} (1-based, in UTF-16 code units), {@code severity} ({@code error} or {@code warning}),
 * {@code code}, {@code message}, {@code hint} and {@code text} (the line of the file); the last two
 * may be {@code null}. Keys may be added; the meaning of a key does not change.
 */
final class JsonFormat {

  private static final int VERSION = 1;

  private JsonFormat() {}

  static String of(List<Problem> problems, Messages messages) {
    SourceExcerptReader files = new SourceExcerptReader();
    long errors = problems.stream().filter(Problem::isError).count();
    return Json.pretty(
        Json.object(
            "version",
            VERSION,
            "language",
            messages.language(),
            "errors",
            errors,
            "warnings",
            problems.size() - errors,
            "problems",
            problems.stream().map(each -> problem(each, messages, files)).toList()));
  }

  private static Map<String, @Nullable Object> problem(
      Problem problem, Messages messages, SourceExcerptReader files) {
    Place place = problem.place();
    return Json.object(
        "path", place.path(),
        "line", place.line(),
        "column", place.column(),
        "severity", problem.code().severity().id(),
        "code", problem.code().id(),
        "message", messages.message(problem),
        "hint", messages.hint(problem).orElse(null),
        "text", files.line(place).orElse(null));
  }
}
