package lantai.site.html;

import java.util.List;
import lantai.diagnostics.Problem.Hint;

/**
 * What is wrong with a template.
 *
 * @param kind what sort of fault, as an entry of the message bundle
 * @param detail the expression, the name, or FreeMarker's own words, on one line
 */
record TemplateError(String kind, String detail, Hint hint) {

  private static final String BLAMED = "==> ";
  private static final String NULL = "The following has evaluated to null or missing:";

  /**
   * @param said several lines: what is wrong, {@code ==> the expression [in template …]}, then tips
   *     between lines of dashes; or what is wrong and the tokens that were expected, a line each;
   *     or, for a template that is not there, where it was looked for
   * @param absent whether a template is not there
   */
  static TemplateError of(String said, boolean absent) {
    List<String> lines = said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String message = lines.get(0);
    String second = lines.size() > 1 ? lines.get(1) : "";
    String blamed =
        second.startsWith(BLAMED)
            ? second.substring(BLAMED.length()).replaceFirst("\\s+\\[in template.*", "")
            : "";
    if (message.equals(NULL)) {
      return new TemplateError("word.template-null", blamed, Hint.of("template-null"));
    }
    if (absent) {
      String name = message.replaceFirst("^[^\"]*\"([^\"]*)\".*$", "$1");
      return new TemplateError("word.template-absent", name, Hint.of("no-template"));
    }
    return new TemplateError("word.template-other", whole(message, blamed, lines), null);
  }

  private static String whole(String message, String blamed, List<String> lines) {
    if (!blamed.isEmpty()) {
      return message + " " + blamed;
    }
    return message.endsWith(":")
        ? message + " " + String.join(" ", lines.subList(1, Math.min(lines.size(), 4)))
        : message;
  }
}
