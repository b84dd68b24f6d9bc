package lantai.site.html;

import java.util.List;
import lantai.diagnostics.Problem.Hint;
import org.jspecify.annotations.Nullable;

/**
 * An error of a template, as FreeMarker describes it.
 *
 * @param kind a message key
 * @param detail the expression, the template's name, or FreeMarker's message, on one line
 */
record TemplateError(String kind, String detail, @Nullable Hint hint) {

  private static final String BLAMED = "==> ";
  private static final String NULL = "The following has evaluated to null or missing:";

  /**
   * @param text of FreeMarker, in lines: the message, {@code ==> the expression [in template …]},
   *     and tips between lines of dashes; or the message and the tokens that were expected; or, for
   *     a missing template, where it was looked for
   */
  static TemplateError of(String text, boolean missingTemplate) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String message = lines.get(0);
    String second = lines.size() > 1 ? lines.get(1) : "";
    String blamed =
        second.startsWith(BLAMED)
            ? second.substring(BLAMED.length()).replaceFirst("\\s+\\[in template.*", "")
            : "";
    if (message.equals(NULL)) {
      return new TemplateError("word.template-null", blamed, Hint.of("template-null"));
    }
    if (missingTemplate) {
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
