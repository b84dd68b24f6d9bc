package lantai.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.archive.history.Publication;
import lantai.build.Build;
import lantai.build.BuildResult;
import lantai.output.OutputSink;
import lantai.output.Publisher;
import lantai.output.SiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantai build}: writes the site, or tells what is wrong and writes nothing. */
@Command(
    name = "build",
    description = "Writes the site; on any error writes nothing and shows all problems.",
    mixinStandardHelpOptions = true)
public final class BuildCommand implements Callable<Integer> {

  @Mixin InputOptions folders;

  @Mixin SiteOptions output;

  @Mixin StoreOptions kept;

  @Option(
      names = "--dry-run",
      description = "Show what building would change for readers, and write nothing.")
  boolean dryRun;

  @Mixin DiagnosticsOptions telling;

  private final Console console;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    OutputPathCheck.require(output.out, List.of(folders.content, folders.templates));
    OutputPathCheck.require(output.out, kept.place());
    long began = Clock.systemUTC().millis();
    // Until the site is whole nobody sees what is put.
    try (Publisher publisher = new Publisher(output.out)) {
      return publish(publisher, start, began);
    }
  }

  private int publish(Publisher publisher, long start, long began) throws IOException {
    List<Snapshot> past = kept.past(folders.content);
    Publication publication = Publication.after(StoreOptions.history(past), output.versions);
    OutputSink sink = dryRun ? OutputSink.MEMORY : publisher;
    BuildResult build = Build.build(folders.content, folders.templates, publication, sink);
    telling.tell(build, console);
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS.code();
    }
    ImpactPrinter.print(
        output.consequences(build, past), console.messages(), telling.stream(console));
    boolean written = !dryRun && output.publish(build, past, publisher);
    // A warning is told each time, and what a program reads, too.
    if (!dryRun && build.problems().isEmpty() && !telling.isForPrograms(console)) {
      String unchanged = told("unchanged", build, UpToDateCheck.SECONDS);
      new UpToDateCheck(console.arguments(), console.language())
          .keep(output.out, folders, kept, unchanged, began);
    }
    String key = dryRun ? "dry-run" : written ? "built" : "unchanged";
    telling.stream(console)
        .println(told(key, build, ImpactPrinter.seconds(System.nanoTime() - start)));
    return ExitCode.BUILT.code();
  }

  private String told(String key, BuildResult build, String seconds) {
    String home = output.out.resolve("index.html").toAbsolutePath().normalize().toString();
    String pages = String.valueOf(build.files().stream().filter(SiteFile::isHtml).count());
    String files = String.valueOf(build.files().size());
    return console.messages().say(key, home, pages, files, seconds);
  }
}
