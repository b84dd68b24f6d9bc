package lantai.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.archive.history.ReportVersions;
import lantai.build.BuildResult;
import lantai.build.IncrementalBuild;
import lantai.build.IncrementalBuild.LazyBuildResult;
import lantai.concurrent.Deferred;
import lantai.content.CachingParser;
import lantai.preview.LazyPreviewBuild;
import lantai.preview.Preview;
import lantai.preview.PreviewBuildResult;
import lantai.review.ReviewEndpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve")
public final class ServeCommand extends AbstractStoreCommand {

  private static final int HIGHEST_PORT = 65_535;

  @Mixin InputOptions input;

  @Option(names = "--open")
  boolean open;

  @Option(names = "--port", paramLabel = "N")
  @Nullable Integer port;

  /** Shared, so that the preview need not parse again what the review has parsed. */
  private final CachingParser parser = new CachingParser();

  /** Whether the last build failed. */
  private boolean failed;

  @Override
  public Integer call() throws Exception {
    if (port != null && (port < 0 || port > HIGHEST_PORT)) {
      throw new UsageException("port-range", String.valueOf(port));
    }
    try (Preview preview = open()) {
      console.print("serving", preview.address());
      ReviewEndpoint review = new ReviewEndpoint(input.content, console.messages(), parser);
      String address = preview.serve(new ImportEndpoint(input.content, console.messages(), review));
      console.print("reviewing", address);
      if (open && !BrowserLauncher.ofSystem().open(address)) {
        console.printError("browser-missing");
      }
      preview.run();
    } catch (BindException e) {
      console.printError("port-taken", String.valueOf(port), e.getMessage());
      return ExitCode.DISK;
    }
    return ExitCode.SUCCESS;
  }

  private Preview open() throws IOException {
    IncrementalBuild builder = new IncrementalBuild(input.content, input.templates(), parser);
    Callable<LazyPreviewBuild> build = () -> build(builder);
    return port == null
        ? Preview.atFreePort(input.folders(), build, this::print)
        : new Preview(port, input.folders(), build, this::print);
  }

  private LazyPreviewBuild build(IncrementalBuild builder) throws IOException {
    List<Snapshot> past = past(input.content);
    LazyBuildResult built = builder.build(ReportVersions.after(history(past), false));
    return new LazyPreviewBuild(built.assets(), built.pages(), Deferred.lazy(() -> outcome(built)));
  }

  private static PreviewBuildResult outcome(LazyBuildResult built) {
    BuildResult whole = built.whole().get();
    return new PreviewBuildResult(whole.files(), built.downloads(), whole.problems());
  }

  /** Prints the outcome of a build, whether its problems are new or not. */
  void print(PreviewBuildResult outcome) {
    Throwable failure = outcome.failure();
    if (failure != null) {
      console.report(failure);
    }
    if (!Files.exists(input.content)) {
      console.printError("start-waits");
      return;
    }
    console.print(outcome.problems());
    if (!outcome.succeeded()) {
      console.printError("preview-waits");
    } else if (failed) {
      console.printError("checked");
    }
    failed = !outcome.succeeded();
  }
}
