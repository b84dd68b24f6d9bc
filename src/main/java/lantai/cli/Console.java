package lantai.cli;

import java.io.PrintWriter;
import java.util.List;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.format.DiagnosticsFormat;

/**
 * Where a command prints, and how.
 *
 * @param messages in {@code language}
 * @param format of problems
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

  Console withFormat(DiagnosticsFormat other) {
    return new Console(language, messages, other, out, err, arguments);
  }

  /** Prints a message to the standard output. */
  void print(String key, String... arguments) {
    out.println(messages.say(key, arguments));
  }

  /** Prints a message to the standard error. */
  public void printError(String key, String... arguments) {
    err.println(messages.say(key, arguments));
  }

  /** Prints problems: for people to the standard error, for programs to the standard output. */
  void print(List<Problem> problems) {
    PrintWriter stream = format.isForPrograms() ? out : err;
    String text = format.of(problems, messages, SoftwareVersion.text());
    stream.print(text.replace("\n", System.lineSeparator()));
    stream.flush();
  }

  /** Prints problems, then how many of them are errors. */
  void printWithCount(List<Problem> problems) {
    print(problems);
    long errors = problems.stream().filter(Problem::isError).count();
    if (errors > 0) {
      printError("stopped", String.valueOf(errors));
    }
  }

  /** Where messages about the result go: not among problems that a program reads. */
  PrintWriter summary() {
    return format.isForPrograms() ? err : out;
  }
}
