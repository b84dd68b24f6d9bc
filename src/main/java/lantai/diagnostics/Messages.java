package lantai.diagnostics;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Every sentence that Lantai says to its users, in one language. */
public final class Messages {

  private final Locale language;
  private final ResourceBundle bundle;

  /** Falls back to English, never to the language of the machine. */
  public Messages(Locale language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            "lantai.messages",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language that was asked for, as a tag of BCP 47. */
  public String language() {
    return language.toLanguageTag();
  }

  /**
   * @param key an entry of the bundle
   * @param arguments what fills its gaps {@code {0}}, {@code {1}} …; one such as {@code word.list}
   *     is an entry of the bundle itself
   * @throws java.util.MissingResourceException when the bundle has no such entry
   */
  public String say(String key, String... arguments) {
    String pattern = bundle.getString(key).replace("'", "''");
    Object[] words = Stream.of(arguments).map(this::word).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(words);
  }

  /**
   * One problem on one line: {@code path:line:column: error: message [code] (hint)}. The shape is
   * that of compilers and the same in every language, so that editors can jump to the place.
   */
  public String line(Problem problem) {
    String line =
        problem.place()
            + ": "
            + severity(problem)
            + ": "
            + message(problem)
            + " ["
            + problem.code().id()
            + "]";
    return hint(problem).map(hint -> line + " (" + hint + ")").orElse(line);
  }

  public String severity(Problem problem) {
    return say("severity." + problem.code().severity().id());
  }

  /** What is wrong, without its place. */
  public String message(Problem problem) {
    return say(problem.code().id(), array(problem.arguments()));
  }

  /** What to do about it: the problem's own hint, else the usual one of its code. */
  public Optional<String> hint(Problem problem) {
    Problem.Hint hint = problem.hint();
    if (hint != null) {
      return Optional.of(say("hint." + hint.key(), array(hint.arguments())));
    }
    String usual = "hint." + problem.code().id();
    return bundle.containsKey(usual)
        ? Optional.of(say(usual, array(problem.arguments())))
        : Optional.empty();
  }

  /** Why a disk refused, or whoever works on a folder or a store of it. */
  public String refusal(IOException fault) {
    if (fault instanceof OperationRefusedException refused) {
      return say(refused.key(), refused.arguments());
    }
    String file = IoErrorMessage.file(fault);
    return say("disk-refused", file, file.isEmpty() ? "" : ": ", IoErrorMessage.reason(fault));
  }

  /** What a code stands for, in general. */
  public String meaning(ProblemCode code) {
    return say("meaning." + code.id());
  }

  /** What to do about a code, in general. */
  public String remedy(ProblemCode code) {
    return say("remedy." + code.id());
  }

  private static String[] array(List<String> arguments) {
    return arguments.toArray(String[]::new);
  }

  private String word(String argument) {
    if (!argument.startsWith("word.")) {
      return argument;
    }
    return bundle.containsKey(argument)
        ? bundle.getString(argument)
        : argument.substring("word.".length());
  }
}
