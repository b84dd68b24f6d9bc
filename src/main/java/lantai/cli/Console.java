package lantai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.format.DiagnosticsFormat;

/**
 * The streams, language and format of a command's output.
 *
 * @param format of problems
 * @param arguments all arguments of the program
 */
public record Console(
    Language language,
    DiagnosticsFormat format,
    PrintWriter out,
    PrintWriter err,
    List<String> arguments) {

  /** Maximum number of listed results of one kind, so that the others remain visible. */
  private static final int LISTED = 20;

  Messages messages() {
    return new Messages(language.locale());
  }

  boolean isChinese() {
    return messages().language().startsWith("zh");
  }

  Console withFormat(DiagnosticsFormat other) {
    return new Console(language, other, out, err, arguments);
  }

  /** Prints a message to the standard output. */
  void print(String key, String... arguments) {
    out.println(messages().say(key, arguments));
  }

  /** Prints a message to the standard error. */
  public void printError(String key, String... arguments) {
    err.println(messages().say(key, arguments));
  }

  /** Prints problems: to the standard error for people, to the standard output for programs. */
  void print(List<Problem> problems) {
    PrintWriter stream = format.isForPrograms() ? out : err;
    String text = format.of(problems, messages(), RootCommand.version());
    stream.print(text.replace("\n", System.lineSeparator()));
    stream.flush();
  }

  /** Prints problems, then the number of errors among them. */
  void printWithCount(List<Problem> problems) {
    print(problems);
    long errors = problems.stream().filter(Problem::isError).count();
    if (errors > 0) {
      printError("stopped", String.valueOf(errors));
    }
  }

  /**
   * Prints the reason of a failure, or the stack trace of a bug.
   *
   * @return the exit code
   */
  int report(Throwable e) {
    if (e instanceof UncheckedIOException wrapped) {
      return report(wrapped.getCause());
    }
    if (e instanceof IOException disk) {
      err.println(messages().refusal(disk));
      return ExitCode.DISK;
    }
    Optional<String> limit = limit(e);
    printError(limit.orElse("fault"));
    if (limit.isEmpty()) {
      e.printStackTrace(err);
    }
    return ExitCode.FAULT;
  }

  /** Returns the message for a limit of Java or an incomplete program, which are not bugs. */
  private static Optional<String> limit(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return Optional.of("out-of-memory");
      } else if (cause instanceof StackOverflowError) {
        return Optional.of("too-deep");
      } else if (cause instanceof LinkageError) {
        return Optional.of("program-damaged");
      }
    }
    return Optional.empty();
  }

  /** Prints a message about the result, separately from problems that a program reads. */
  void printSummary(String key, String... arguments) {
    PrintWriter stream = format.isForPrograms() ? err : out;
    stream.println(messages().say(key, arguments));
  }

  /** Prints the first results of one kind, and the number of the others. */
  <T> void printSummaries(List<T> results, Consumer<T> print) {
    results.stream().limit(LISTED).forEach(print);
    if (results.size() > LISTED) {
      printSummary("and-more", String.valueOf(results.size() - LISTED));
    }
  }
}
