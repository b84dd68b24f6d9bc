package lantai;

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
    Messages messages = Main.messages(spec);
    List<Snapshot> past = new ArrayList<>();
    Build build =
        Build.run(
            folders.content,
            folders.templates,
            site -> {
              past.addAll(kept.past(site));
              return Publication.after(KeptVersions.history(past), output.versions);
            });
    telling.tell(build);
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS.code();
    }
    Reporter.print(output.consequences(build, past), messages, telling.console());
    boolean written = !dryRun && output.publish(build, past);
    long pages = build.files().stream().filter(SiteFile::isHtml).count();
    telling
        .console()
        .println(
            messages.say(
                dryRun ? "dry-run" : written ? "built" : "unchanged",
                output.out.resolve("index.html").toAbsolutePath().normalize().toString(),
                String.valueOf(pages),
                String.valueOf(build.files().size()),
                Reporter.seconds(System.nanoTime() - start)));
    return ExitCode.BUILT.code();
  }
}
