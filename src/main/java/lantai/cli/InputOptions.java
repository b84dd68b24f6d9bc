package lantai.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantai.output.SiteFile;
import lantai.site.html.TemplateSource;
import lantai.site.html.TemplateSource.BuiltInUse;
import picocli.CommandLine.Option;

/** The options for the folders of a build's inputs. */
final class InputOptions {

  @Option(names = "--content", paramLabel = "DIR", defaultValue = CONTENT)
  Path content;

  static final String CONTENT = "content";
  static final String TEMPLATES = "templates";

  @Option(names = "--templates", paramLabel = "DIR", defaultValue = TEMPLATES)
  Path templates;

  @Option(names = "--no-default-templates")
  boolean noDefaultTemplates;

  /** Returns the templates; a folder given explicitly must exist. */
  TemplateSource templates() {
    if (noDefaultTemplates) {
      return TemplateSource.alone(templates);
    }
    return new TemplateSource(
        templates,
        templates.equals(Path.of(TEMPLATES))
            ? BuiltInUse.UNLESS_REPLACED_OR_NO_FOLDER
            : BuiltInUse.UNLESS_REPLACED);
  }

  List<Path> folders() {
    return List.of(content, templates);
  }

  /**
   * Reads the content and the templates, including built-in ones, following symbolic links. Files
   * that a build ignores, created by editors and operating systems, are omitted.
   *
   * @return {@code source/content/…} and {@code source/templates/…}, sorted by path
   */
  List<SiteFile> files() throws IOException {
    List<SiteFile> files = new ArrayList<>(files(content, SnapshotInputs.CONTENT));
    templates().files().forEach(file -> files.add(below("source/templates/", file)));
    files.sort(Comparator.comparing(SiteFile::path));
    return files;
  }

  private static List<SiteFile> files(Path folder, String prefix) throws IOException {
    return SiteFile.below(folder.toRealPath(), FileVisitOption.FOLLOW_LINKS).stream()
        .map(file -> below(prefix, file))
        .toList();
  }

  private static SiteFile below(String prefix, SiteFile file) {
    return new SiteFile(prefix + file.path(), file.content());
  }
}
