package lantai.cli;

import lantai.diagnostics.format.DiagnosticsFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The format of problems. */
final class DiagnosticsOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Format of problems: text, quoted (with the line of the file), json, sarif or github"
              + " (default: quoted on a terminal, else text).")
  @Nullable DiagnosticsFormat format;

  Console applyTo(Console console) {
    return format == null ? console : console.withFormat(format);
  }
}
