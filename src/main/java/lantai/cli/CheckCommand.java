package lantai.cli;

import lantai.archive.history.SiteVersions;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.output.OutputSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check")
public final class CheckCommand extends ConsoleCommand {

  @Mixin InputOptions input;

  @Mixin DiagnosticsOptions diagnostics;

  @Override
  public Integer call() throws Exception {
    Console formatted = diagnostics.applyTo(console);
    BuildResult build =
        Build.build(input.content, input.templates(), SiteVersions.NONE, OutputSink.MEMORY);
    formatted.printWithCount(build.problems());
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS;
    }
    formatted.printSummary("checked");
    return ExitCode.BUILT;
  }
}
