package lantai.archive;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantai.output.SiteFile;

/** Reads the files that a site is built from. */
public final class BuildInputs {

  private BuildInputs() {}

  /**
   * Follows symbolic links. Leaves out what a build ignores: dot files, and backups ({@code *~})
   * among the content.
   *
   * @return {@code source/content/…} and {@code source/templates/…}, sorted by path
   */
  public static List<SiteFile> of(Path content, Path templates) throws IOException {
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
