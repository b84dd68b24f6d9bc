package lantai.diagnostics.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.QuotedLines;
import lantai.json.Json;

/** Problems as SARIF (OASIS Static Analysis Results Interchange Format, version 2.1.0). */
final class SarifFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Messages messages;
  private final QuotedLines files = new QuotedLines();

  private SarifFormat(Messages messages) {
    this.messages = messages;
  }

  /** One run, with meaning and remedy of each code as rules, in both languages. */
  static String of(List<Problem> problems, Messages messages, String version) {
    SarifFormat sarif = new SarifFormat(messages);
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Lantai");
    driver.put("version", version.substring(version.indexOf(' ') + 1));
    driver.put("rules", rules());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("language", messages.language());
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", problems.stream().map(sarif::result).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.pretty(log);
  }

  private static List<Object> rules() {
    Messages english = new Messages(Locale.ENGLISH);
    Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);
    List<Object> rules = new ArrayList<>();
    for (ProblemCode code : ProblemCode.values()) {
      String help = english.remedy(code) + "\n\n" + chinese.remedy(code);
      Map<String, Object> rule = new LinkedHashMap<>();
      rule.put("id", code.id());
      rule.put("shortDescription", text(english.meaning(code)));
      rule.put("fullDescription", text(english.meaning(code) + "\n\n" + chinese.meaning(code)));
      rule.put("help", text(help));
      rule.put("defaultConfiguration", Map.of("level", code.severity().id()));
      rules.add(rule);
    }
    return rules;
  }

  private Map<String, Object> result(Problem problem) {
    String hint = messages.hint(problem).map(text -> "\n" + text).orElse("");
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", problem.code().id());
    result.put("ruleIndex", problem.code().ordinal());
    result.put("level", problem.code().severity().id());
    result.put("message", text(messages.message(problem) + hint));
    result.put("locations", List.of(Map.of("physicalLocation", location(problem.place()))));
    return result;
  }

  private Map<String, Object> location(Place place) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", place.line());
    region.put("startColumn", place.column());
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", artifact(place.path()));
    location.put("region", region);
    files
        .line(place)
        .ifPresent(
            line -> {
              Map<String, Object> around = new LinkedHashMap<>();
              around.put("startLine", place.line());
              around.put("snippet", text(line));
              location.put("contextRegion", around);
            });
    return location;
  }

  /** Relative to the working folder, if the file is in it (SARIF 3.4.4). */
  private static Map<String, Object> artifact(String path) {
    Map<String, Object> artifact = new LinkedHashMap<>();
    try {
      Path here = Path.of("").toAbsolutePath();
      Path file = here.resolve(path).normalize();
      if (!file.startsWith(here)) {
        artifact.put("uri", file.toUri().toASCIIString());
        return artifact;
      }
      artifact.put("uri", encoded(here.relativize(file).toString().replace('\\', '/')));
    } catch (InvalidPathException e) {
      artifact.put("uri", encoded(path));
    }
    artifact.put("uriBaseId", "%SRCROOT%");
    return artifact;
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path can always be encoded", e);
    }
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }
}
