package lantai;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import lantai.publish.Publisher;
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

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "Folder to write the site to (default: ${DEFAULT-VALUE}).")
  Path out;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Messages messages = new Messages(Locale.ENGLISH);
    Build build = Build.run(folders.content, folders.templates);
    Reporter.print(build, messages, spec.commandLine().getErr());
    if (!build.succeeded()) {
      return ExitCode.PROBLEMS.code();
    }
    Publisher.publish(build.files(), out);
    long pages = build.files().stream().filter(SiteFile::isHtml).count();
    PrintWriter console = spec.commandLine().getOut();
    console.println(
        messages.say(
            "built",
            out.resolve("index.html").toAbsolutePath().normalize().toString(),
            String.valueOf(pages),
            String.valueOf(build.files().size()),
            Reporter.seconds(System.nanoTime() - start)));
    return ExitCode.BUILT.code();
  }
}
