package lantai.render;

import java.util.List;

/**
 * What FreeMarker says of a fault, on one line.
 *
 * @param tip its advice, or empty
 */
record TemplateFault(String message, String tip) {

  private static final String BLAMED = "==> ";
  private static final String TIP = "Tip: ";

  /**
   * @param said several lines: what is wrong, {@code ==> the expression [in template …]}, then tips
   *     between lines of dashes; or what is wrong and the tokens that were expected, a line each;
   *     or, for a template that is not there, where it was looked for
   */
  static TemplateFault of(String said) {
    List<String> lines = said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String message = lines.get(0);
    String second = lines.size() > 1 ? lines.get(1) : "";
    if (second.startsWith(BLAMED)) {
      message += " " + second.substring(BLAMED.length()).replaceFirst("\\s+\\[in template.*", "");
    } else if (message.endsWith("):")) {
      message = message.substring(0, message.length() - 1);
    } else if (message.endsWith(":")) {
      message += " " + String.join(" ", lines.subList(1, Math.min(lines.size(), 4)));
    }
    String tip = lines.stream().filter(line -> line.startsWith(TIP)).findFirst().orElse(TIP);
    return new TemplateFault(message, tip.substring(TIP.length()));
  }
}
