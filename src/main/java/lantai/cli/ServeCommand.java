package lantai.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.archive.history.Publication;
import lantai.build.IncrementalBuild;
import lantai.build.IncrementalBuild.StagedBuild;
import lantai.diagnostics.Messages;
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

  /** Whether the last build failed. */
  private boolean failed;

  @Override
  public Integer call() throws Exception {
    if (port != null && (port < 0 || port > HIGHEST_PORT)) {
      throw new UsageException("port-range", String.valueOf(port));
    }
    if (kept.store.isRemote()) {
      // The command usually ends with the process.
      Runtime.getRuntime().addShutdownHook(new Thread(kept::close));
    }
    Messages messages = console.messages();
    try (Preview preview = open()) {
      console.out().println(messages.say("serving", preview.address()));
      console.out().flush();
      preview.run();
    } catch (BindException e) {
      console.err().println(messages.say("port-taken", String.valueOf(port), e.getMessage()));
      return ExitCode.DISK.code();
    }
    return ExitCode.BUILT.code();
  }

  private Preview open() throws IOException {
    IncrementalBuild builder = new IncrementalBuild(folders.content, folders.templates);
    PreviewBuild build = () -> build(builder);
    List<Path> read = List.of(folders.content, folders.templates);
    return port == null
        ? Preview.anywhere(read, build, this::print)
        : Preview.at(port, read, build, this::print);
  }

  private BuildOutcome build(IncrementalBuild builder) throws IOException {
    List<Snapshot> past = kept.past(folders.content);
    StagedBuild built = builder.build(Publication.after(StoreOptions.history(past), false));
    return new BuildOutcome(built.pages().files(), built.downloads(), built.pages().problems());
  }

  private void print(BuildOutcome outcome) {
    Throwable failure = outcome.failure();
    if (failure != null) {
      new FailureHandler(console).report(failure);
    }
    Messages messages = console.messages();
    String problems = console.format().of(outcome.problems(), messages, SoftwareVersion.text());
    console.err().print(problems.replace("\n", System.lineSeparator()));
    if (!outcome.succeeded()) {
      console.err().println(messages.say("preview-waits"));
    } else if (failed) {
      console.err().println(messages.say("checked"));
    }
    console.err().flush();
    failed = !outcome.succeeded();
  }
}
