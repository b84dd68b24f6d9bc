package lantai.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence that Lantai says to its users, in one language. */
public final class Messages {

  private final ResourceBundle bundle;

  /** Falls back to English, never to the language of the machine. */
  public Messages(Locale language) {
    bundle =
        ResourceBundle.getBundle(
            "lantai.messages",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * @param key an entry of the bundle
   * @param arguments what fills its gaps {@code {0}}, {@code {1}} …
   * @throws java.util.MissingResourceException when the bundle has no such entry
   */
  public String say(String key, String... arguments) {
    String pattern = bundle.getString(key).replace("'", "''");
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /**
   * One problem on one line: {@code path:line:column: error: message [code] (hint)}. The shape is
   * that of compilers, so that editors can jump to the place.
   */
  public String line(Problem problem) {
    Code code = problem.code();
    String severity = say("severity." + code.severity().name().toLowerCase(Locale.ROOT));
    String message = say(code.id(), array(problem.arguments()));
    String line = problem.place() + ": " + severity + ": " + message + " [" + code.id() + "]";
    Problem.Hint hint = problem.hint();
    if (hint != null) {
      return line + " (" + say("hint." + hint.key(), array(hint.arguments())) + ")";
    }
    return bundle.containsKey("hint." + code.id())
        ? line + " (" + say("hint." + code.id(), array(problem.arguments())) + ")"
        : line;
  }

  private String[] array(List<String> arguments) {
    return arguments.stream().map(this::word).toArray(String[]::new);
  }

  /** An argument such as {@code word.list} is an entry of the bundle itself. */
  private String word(String argument) {
    if (!argument.startsWith("word.")) {
      return argument;
    }
    return bundle.containsKey(argument) ? say(argument) : argument.substring("word.".length());
  }
}
