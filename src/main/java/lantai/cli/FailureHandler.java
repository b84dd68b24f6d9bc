package lantai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports the exception that ended a command, and chooses the exit code. */
public record FailureHandler(Console console) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof UsageException mistake) {
      console.printError(mistake.key(), mistake.arguments());
      console.printError("usage-help", command.getCommandSpec().qualifiedName());
      return ExitCode.USAGE.code();
    }
    return report(e);
  }

  /**
   * Prints why something failed: one line for an I/O error, a stack trace for a bug.
   *
   * @return the exit code
   */
  int report(Throwable e) {
    if (e instanceof UncheckedIOException wrapped) {
      return report(wrapped.getCause());
    }
    if (e instanceof IOException disk) {
      console.err().println(console.messages().refusal(disk));
      return ExitCode.DISK.code();
    }
    console.printError("fault");
    e.printStackTrace(console.err());
    return ExitCode.FAULT.code();
  }
}
