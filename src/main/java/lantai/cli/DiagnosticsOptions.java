package lantai.cli;

import java.io.PrintWriter;
import lantai.build.BuildResult;
import lantai.diagnostics.Messages;
import lantai.diagnostics.format.DiagnosticsFormat;
import picocli.CommandLine.Option;

/** In which shape problems are shown. */
final class DiagnosticsOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How problems are shown: text, quoted (with the line of the file), json, sarif or github"
              + " (default: quoted on a terminal, else text).")
  DiagnosticsFormat format;

  /** Shows the problems: to people on the error stream, to programs on the other one. */
  void tell(BuildResult build, Console console) {
    Messages messages = console.messages();
    String told = shape(console).of(build.problems(), messages, SoftwareVersion.text());
    PrintWriter stream = isForPrograms(console) ? console.out() : console.err();
    stream.print(told.replace("\n", System.lineSeparator()));
    stream.flush();
    ImpactPrinter.conclude(build, messages, console.err());
  }

  /** Whether a program reads what is shown. */
  boolean isForPrograms(Console console) {
    return shape(console).isForPrograms();
  }

  private DiagnosticsFormat shape(Console console) {
    return format == null ? console.format() : format;
  }

  /** Where the command's own last words go. */
  PrintWriter stream(Console console) {
    return isForPrograms(console) ? console.err() : console.out();
  }
}
