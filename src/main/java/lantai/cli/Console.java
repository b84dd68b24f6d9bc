package lantai.cli;

import java.io.PrintWriter;
import java.util.List;
import lantai.diagnostics.Messages;
import lantai.diagnostics.format.DiagnosticsFormat;

/**
 * Where a command prints, and how.
 *
 * @param messages in {@code language}
 * @param format of problems, if the command line names none
 * @param arguments all arguments of the program
 */
public record Console(
    Language language,
    Messages messages,
    DiagnosticsFormat format,
    PrintWriter out,
    PrintWriter err,
    List<String> arguments) {

  public Console(
      Language language,
      DiagnosticsFormat format,
      PrintWriter out,
      PrintWriter err,
      List<String> arguments) {
    this(language, new Messages(language.locale()), format, out, err, arguments);
  }

  /** Prints a message to the standard output. */
  void print(String key, String... arguments) {
    out.println(messages.say(key, arguments));
  }

  /** Prints a message to the standard error. */
  public void printError(String key, String... arguments) {
    err.println(messages.say(key, arguments));
  }
}
