package lantai.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantai.output.SiteFile;
import picocli.CommandLine.Option;

/** The folders that a site is built from. */
final class InputOptions {

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  Path content;

  @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates")
  Path templates;

  List<Path> folders() {
    return List.of(content, templates);
  }

  /**
   * Reads the files below the folders, following symbolic links. Leaves out what a build ignores:
   * dot files, and backups ({@code *~}) among the content.
   *
   * @return {@code source/content/…} and {@code source/templates/…}, sorted by path
   */
  List<SiteFile> files() throws IOException {
    List<SiteFile> files = new ArrayList<>(files(content, "source/content/"));
    files.removeIf(file -> file.path().endsWith("~"));
    files.addAll(files(templates, "source/templates/"));
    files.sort(Comparator.comparing(SiteFile::path));
    return files;
  }

  private static List<SiteFile> files(Path folder, String prefix) throws IOException {
    return SiteFile.below(folder.toRealPath(), FileVisitOption.FOLLOW_LINKS).stream()
        .map(file -> new SiteFile(prefix + file.path(), file.content()))
        .toList();
  }
}
