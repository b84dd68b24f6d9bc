package lantai.diagnostics;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** All messages for users, in one language. */
public final class Messages {

  private final Locale language;
  private final ResourceBundle bundle;

  /** Loads the messages of a language; falls back to English, not to the default locale. */
  public Messages(Locale language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            "lantai.messages",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Returns the language as a BCP 47 tag. */
  public String language() {
    return language.toLanguageTag();
  }

  /**
   * Returns a message.
   *
   * @param arguments for {@code {0}}, {@code {1}} …; an argument that is itself a key, such as
   *     {@code word.list}, is replaced by its message
   * @throws java.util.MissingResourceException if the key does not exist
   */
  public String say(String key, String... arguments) {
    String pattern = bundle.getString(key).replace("'", "''");
    Object[] words = Stream.of(arguments).map(this::word).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(words);
  }

  /**
   * Returns a problem as one line: {@code path:line:column: error: message [code] (hint)}. The
   * format is that of compilers in every language, so that editors can open the place.
   */
  public String line(Problem problem) {
    String text = message(problem) + " [" + problem.code().id() + "]";
    String hint = hint(problem).map(found -> " (" + found + ")").orElse("");
    return problem.place() + ": " + severity(problem) + ": " + text + hint;
  }

  public String severity(Problem problem) {
    return say("severity." + problem.code().severity().id());
  }

  /** Returns the message without place, severity and code. */
  public String message(Problem problem) {
    return say(problem.code().id(), array(problem.arguments()));
  }

  /** Returns the hint of the problem, or the default hint of its code. */
  public Optional<String> hint(Problem problem) {
    Problem.Hint hint = problem.hint();
    if (hint != null) {
      return Optional.of(say("hint." + hint.key(), array(hint.arguments())));
    }
    String key = "hint." + problem.code().id();
    return bundle.containsKey(key)
        ? Optional.of(say(key, array(problem.arguments())))
        : Optional.empty();
  }

  /** Returns the message for an I/O error or a refused operation. */
  public String refusal(IOException fault) {
    if (fault instanceof OperationRefusedException refused) {
      return say(refused.key(), refused.arguments());
    }
    String file = fault instanceof FileSystemException failed ? failed.getFile() : null;
    String name = file == null ? "" : file;
    return say("disk-refused", name, name.isEmpty() ? "" : ": ", reason(fault));
  }

  /** Returns the general meaning of a code. */
  public String meaning(ProblemCode code) {
    return say("meaning." + code.id());
  }

  /** Returns how to resolve problems of a code in general. */
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

  /** Returns a key {@code word.…} of the messages, or the operating system's text. */
  static String reason(IOException fault) {
    String message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    String lower = message.toLowerCase(Locale.ROOT);
    if (fault instanceof AccessDeniedException) {
      return "word.access-denied";
    } else if (fault instanceof NoSuchFileException) {
      return "word.no-such-file";
    } else if (fault instanceof FileAlreadyExistsException) {
      return "word.file-exists";
    } else if (fault instanceof NotDirectoryException || lower.contains("not a directory")) {
      return "word.not-a-folder";
    } else if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "word.disk-full";
    }
    return lower.contains("read-only") ? "word.read-only" : message;
  }
}
