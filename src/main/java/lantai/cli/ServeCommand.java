package lantai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.archive.history.Publication;
import lantai.build.IncrementalBuild;
import lantai.build.IncrementalBuild.StagedBuild;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.preview.BuildOutcome;
import lantai.preview.Preview;
import lantai.preview.PreviewBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantai serve}: the site as it is being written, on this computer alone. */
@Command(
    name = "serve",
    description = "Shows the site in a browser while it is being edited; writes nothing.",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  @Mixin InputOptions folders;

  @Mixin StoreOptions kept;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to serve at; 0 for any (default: the first free one from 8000 on).")
  Integer port;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  /** Whether the editor was last told of mistakes. */
  private boolean wrong;

  @Override
  public Integer call() throws Exception {
    Messages messages = console.messages();
    if (port != null && (port < 0 || port > HIGHEST_PORT)) {
      throw new UsageException("port-range", String.valueOf(port));
    }
    PrintWriter err = console.err();
    try (Preview preview = open(messages, err)) {
      PrintWriter out = console.out();
      out.println(messages.say("serving", preview.address()));
      out.flush();
      preview.run();
    } catch (BindException e) {
      err.println(messages.say("port-taken", String.valueOf(port), e.getMessage()));
      return ExitCode.DISK.code();
    }
    return ExitCode.BUILT.code();
  }

  private Preview open(Messages messages, PrintWriter err) throws Exception {
    IncrementalBuild builder = new IncrementalBuild(folders.content, folders.templates);
    PreviewBuild build = () -> build(builder);
    List<Path> read = List.of(folders.content, folders.templates);
    return port == null
        ? Preview.anywhere(read, build, attempt -> tell(attempt, messages, err))
        : Preview.at(port, read, build, attempt -> tell(attempt, messages, err));
  }

  private BuildOutcome build(IncrementalBuild builder) throws IOException {
    List<Snapshot> past = kept.past(folders.content);
    StagedBuild built = builder.build(Publication.after(StoreOptions.history(past), false));
    return BuildOutcome.of(built.pages().files(), built.downloads(), built.pages().problems());
  }

  private String told(List<Problem> problems, Messages messages) {
    String software = SoftwareVersion.text();
    return console.format().of(problems, messages, software);
  }

  private void tell(BuildOutcome attempt, Messages messages, PrintWriter err) {
    if (attempt.fault() != null) {
      new FailureHandler(console).report(attempt.fault());
    }
    err.print(told(attempt.problems(), messages).replace("\n", System.lineSeparator()));
    if (!attempt.succeeded()) {
      err.println(messages.say("preview-waits"));
    } else if (wrong) {
      err.println(messages.say("checked"));
    }
    err.flush();
    wrong = !attempt.succeeded();
  }
}
