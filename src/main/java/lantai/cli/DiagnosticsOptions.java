package lantai.cli;

import java.io.PrintWriter;
import lantai.Main;
import lantai.build.Build;
import lantai.diagnostics.Messages;
import lantai.diagnostics.format.DiagnosticsFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which shape problems are shown. */
final class DiagnosticsOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How problems are shown: text, quoted (with the line of the file), json, sarif or github"
              + " (default: quoted on a terminal, else text).")
  DiagnosticsFormat format;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  /** Shows the problems: to people on the error stream, to programs on the other one. */
  void tell(Build build) {
    Messages messages = Main.messages(spec);
    String told =
        shape().of(build.problems(), messages, new Main.VersionProvider().getVersion()[0]);
    PrintWriter stream =
        isForPrograms() ? spec.commandLine().getOut() : spec.commandLine().getErr();
    stream.print(told.replace("\n", System.lineSeparator()));
    stream.flush();
    ImpactPrinter.conclude(build, messages, spec.commandLine().getErr());
  }

  /** Whether a program reads what is shown. */
  boolean isForPrograms() {
    return shape().isForPrograms();
  }

  private DiagnosticsFormat shape() {
    return format == null ? Main.usualFormat(spec) : format;
  }

  /** Where the command's own last words go. */
  PrintWriter console() {
    return isForPrograms() ? spec.commandLine().getErr() : spec.commandLine().getOut();
  }
}
