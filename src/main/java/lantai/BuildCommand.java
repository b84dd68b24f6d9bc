package lantai;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.history.Publication;
import lantai.publish.Receipt;
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
    long began = Clock.systemUTC().millis();
    Optional<Receipt> receipt = Receipts.of(folders, output, kept);
    Optional<String> before =
        dryRun || receipt.isEmpty() ? Optional.empty() : receipt.get().stillGood();
    if (before.isPresent()) {
      say("unchanged", before.get(), start);
      return ExitCode.BUILT.code();
    }
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
    // A warning is told each time.
    if (!dryRun && receipt.isPresent() && build.problems().isEmpty()) {
      receipt.get().keep(counts, began);
    }
    say(dryRun ? "dry-run" : written ? "built" : "unchanged", counts, start);
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

  /**
   * @param counts pages and files, with a space between
   */
  private void say(String key, String counts, long start) {
    String home = output.out.resolve("index.html").toAbsolutePath().normalize().toString();
    String[] count = counts.split(" ");
    String seconds = Reporter.seconds(System.nanoTime() - start);
    telling.console().println(Main.messages(spec).say(key, home, count[0], count[1], seconds));
  }
}
