package lantai.cli;

import java.util.concurrent.Callable;
import lantai.archive.history.Publication;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.output.OutputSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lantai check}: all problems, nothing written. */
@Command(
    name = "check",
    description = "Shows all problems of the content and the templates; writes nothing.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

  @Mixin InputOptions folders;

  @Mixin DiagnosticsOptions telling;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    BuildResult build =
        Build.build(folders.content, folders.templates, Publication.NONE, OutputSink.MEMORY);
    telling.tell(build, console);
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS.code();
    }
    telling.stream(console).println(console.messages().say("checked"));
    return ExitCode.BUILT.code();
  }
}
