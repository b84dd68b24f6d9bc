package lantai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lantai.output.SiteFile;
import lantai.site.html.TemplateSource;
import lantai.site.html.TemplateSource.BuiltInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "templates")
final class TemplatesCommand extends AbstractConsoleCommand {

  @Parameters(paramLabel = "NAME", arity = "0..*")
  List<String> names = new ArrayList<>();

  @Option(names = "--all")
  boolean all;

  @Option(names = "--overwrite")
  boolean overwrite;

  @Option(names = "--templates", paramLabel = "DIR", defaultValue = InputOptions.TEMPLATES)
  Path folder;

  @Override
  public Integer call() throws Exception {
    List<SiteFile> builtIn =
        new TemplateSource(folder, BuiltInUse.UNLESS_REPLACED_OR_NO_FOLDER).builtInFiles();
    if (all || !names.isEmpty()) {
      copy(all ? builtIn : chosen(builtIn));
      return ExitCode.SUCCESS;
    }
    for (SiteFile file : builtIn) {
      Path own = folder.resolve(file.path());
      String key = isOther(own, file) ? "template-own" : "template-same";
      String state = Files.exists(own) ? " " + console.messages().say(key) : "";
      console.out().println(file.path() + state);
    }
    console.print("templates-listed", folder.toString());
    return ExitCode.SUCCESS;
  }

  private List<SiteFile> chosen(List<SiteFile> builtIn) {
    List<String> known = builtIn.stream().map(SiteFile::path).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UsageException("template-unknown", name, String.join(", ", known));
      }
    }
    return builtIn.stream().filter(file -> names.contains(file.path())).toList();
  }

  private void copy(List<SiteFile> files) throws IOException {
    for (SiteFile file : files) {
      Path target = folder.resolve(file.path());
      if (!overwrite && isOther(target, file)) {
        throw new UsageException("template-exists", target.toString());
      }
    }
    for (SiteFile file : files) {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
      console.print("template-copied", target.toString());
    }
  }

  private static boolean isOther(Path own, SiteFile file) throws IOException {
    return Files.exists(own) && !Arrays.equals(Files.readAllBytes(own), file.bytes());
  }
}
