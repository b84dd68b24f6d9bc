package lantai.cli;

import lantai.diagnostics.format.DiagnosticsFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The format of problems. */
final class DiagnosticsOptions {

  @Option(names = "--format", paramLabel = "FORMAT")
  @Nullable DiagnosticsFormat format;

  Console applyTo(Console console) {
    return format == null ? console : console.withFormat(format);
  }
}
