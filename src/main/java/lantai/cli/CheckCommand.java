package lantai.cli;

import java.util.concurrent.Callable;
import lantai.Main;
import lantai.build.Build;
import lantai.diagnostics.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lantai check}: all problems, nothing written. */
@Command(
    name = "check",
    description = "Shows all problems of the content and the templates; writes nothing.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

  @Mixin InputOptions folders;

  @Mixin DiagnosticsOptions telling;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Messages messages = Main.messages(spec);
    Build build = Build.run(folders.content, folders.templates);
    telling.tell(build);
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS.code();
    }
    telling.console().println(messages.say("checked"));
    return ExitCode.BUILT.code();
  }
}
