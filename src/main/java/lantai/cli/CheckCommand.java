package lantai.cli;

import java.util.List;
import lantai.archive.history.ReportVersions;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.output.OutputSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check")
public final class CheckCommand extends AbstractStoreCommand {

  @Mixin InputOptions input;

  @Mixin DiagnosticsOptions diagnostics;

  @Override
  public Integer call() throws Exception {
    Console formatted = diagnostics.applyTo(console);
    ReportVersions versions = ReportVersions.after(history(past(input.content)), false);
    BuildResult build = Build.build(input.content, input.templates(), versions, OutputSink.MEMORY);
    formatted.printWithCount(build.problems());
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS;
    }
    if (build.site().draft()) {
      printDraft(build.problems(), formatted);
    } else {
      formatted.printSummary("checked");
    }
    return ExitCode.SUCCESS;
  }

  /** Prints how much of a draft is left to do. */
  private static void printDraft(List<Problem> problems, Console formatted) {
    int rows =
        problems.stream()
            .filter(problem -> problem.code() == ProblemCode.DRAFT_UNREVIEWED)
            .mapToInt(problem -> Integer.parseInt(problem.arguments().get(0)))
            .sum();
    long others =
        problems.stream().filter(problem -> problem.code() != ProblemCode.DRAFT_UNREVIEWED).count();
    formatted.printSummary("checked-draft", String.valueOf(rows), String.valueOf(others));
  }
}
