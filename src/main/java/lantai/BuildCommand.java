package lantai;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.history.Publication;
import lantai.text.Messages;
import lantai.text.SiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lantai build}: writes the site, or tells what is wrong and writes nothing. */
@Command(
    name = "build",
    description = "Writes the site; on any error writes nothing and shows all problems.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  @Mixin Folders folders;

  @Mixin Output output;

  @Mixin KeptVersions kept;

  @Option(
      names = "--dry-run",
      description = "Show what building would change for readers, and write nothing.")
  boolean dryRun;

  @Mixin Telling telling;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Apart.require(spec, output.out, List.of(folders.content, folders.templates));
    Apart.require(spec, output.out, kept.place());
    long began = Clock.systemUTC().millis();
    List<Snapshot> past = new ArrayList<>();
    Build build = build(past);
    telling.tell(build);
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS.code();
    }
    Reporter.print(output.consequences(build, past), Main.messages(spec), telling.console());
    boolean written = !dryRun && output.publish(build, past);
    long pages = build.files().stream().filter(SiteFile::isHtml).count();
    String counts = pages + " " + build.files().size();
    // A warning is told each time, and what a program reads, too.
    if (!dryRun && build.problems().isEmpty() && !telling.isForPrograms()) {
      Receipts.keep(words(), folders, output.out, kept, counts, began);
    }
    String key = dryRun ? "dry-run" : written ? "built" : "unchanged";
    Messages messages = Main.messages(spec);
    telling.console().println(Receipts.told(key, output.out, counts, messages, start));
    return ExitCode.BUILT.code();
  }

  private Build build(List<Snapshot> past) throws IOException {
    return Build.run(
        folders.content,
        folders.templates,
        site -> {
          past.addAll(kept.past(site));
          return Publication.after(KeptVersions.history(past), output.versions);
        });
  }

  private List<String> words() {
    return spec.root().commandLine().getParseResult().originalArgs();
  }
}
