package lantai.diagnostics.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.SourceExcerptReader;
import lantai.json.Json;
import org.jspecify.annotations.Nullable;

/** Problems as SARIF (OASIS Static Analysis Results Interchange Format, version 2.1.0). */
final class SarifFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private record Log(String $schema, String version, List<Run> runs) {}

  private record Run(
      Map<String, Driver> tool, String language, String columnKind, List<SarifResult> results) {}

  private record Driver(String name, String version, List<Rule> rules) {}

  private record Rule(
      String id,
      Text shortDescription,
      Text fullDescription,
      Text help,
      Map<String, String> defaultConfiguration) {}

  private record SarifResult(
      String ruleId, int ruleIndex, String level, Text message, List<Object> locations) {}

  private record SarifRegion(int startLine, int startColumn) {}

  private record ContextRegion(int startLine, Text snippet) {}

  private record Text(String text) {}

  private final Messages messages;
  private final SourceExcerptReader files = new SourceExcerptReader();

  private SarifFormat(Messages messages) {
    this.messages = messages;
  }

  /** Returns one run, with meaning and remedy of each code as rules, in both languages. */
  static String of(List<Problem> problems, Messages messages, String version) {
    SarifFormat sarif = new SarifFormat(messages);
    Driver driver = new Driver("Lantai", version.substring(version.indexOf(' ') + 1), rules());
    List<SarifResult> results = problems.stream().map(sarif::result).toList();
    Run run = new Run(Map.of("driver", driver), messages.language(), "utf16CodeUnits", results);
    return Json.pretty(new Log(SCHEMA, "2.1.0", List.of(run)));
  }

  private static List<Rule> rules() {
    Messages english = new Messages(Locale.ENGLISH);
    Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);
    List<Rule> rules = new ArrayList<>();
    for (ProblemCode code : ProblemCode.values()) {
      String meaning = english.meaning(code);
      String full = meaning + "\n\n" + chinese.meaning(code);
      String help = english.remedy(code) + "\n\n" + chinese.remedy(code);
      Map<String, String> level = Map.of("level", code.severity().id());
      rules.add(new Rule(code.id(), new Text(meaning), new Text(full), new Text(help), level));
    }
    return rules;
  }

  private SarifResult result(Problem problem) {
    ProblemCode code = problem.code();
    String hint = messages.hint(problem).map(text -> "\n" + text).orElse("");
    Text message = new Text(messages.message(problem) + hint);
    List<Object> locations = List.of(Map.of("physicalLocation", location(problem.place())));
    return new SarifResult(code.id(), code.ordinal(), code.severity().id(), message, locations);
  }

  private Map<String, @Nullable Object> location(Place place) {
    Map<String, @Nullable Object> location =
        Json.object(
            "artifactLocation",
            artifact(place.path()),
            "region",
            new SarifRegion(place.line(), place.column()));
    files
        .line(place)
        .map(line -> new ContextRegion(place.line(), new Text(line)))
        .ifPresent(region -> location.put("contextRegion", region));
    return location;
  }

  /**
   * Returns the location of a file, relative to the working folder if it is below it (SARIF 3.4.4).
   */
  private static Map<String, @Nullable Object> artifact(String path) {
    try {
      Path here = Path.of("").toAbsolutePath();
      Path file = here.resolve(path).normalize();
      return file.startsWith(here)
          ? relative(here.relativize(file).toString().replace('\\', '/'))
          : Json.object("uri", file.toUri().toASCIIString());
    } catch (InvalidPathException e) {
      return relative(path);
    }
  }

  private static Map<String, @Nullable Object> relative(String path) {
    return Json.object("uri", encoded(path), "uriBaseId", "%SRCROOT%");
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path can always be encoded", e);
    }
  }
}
