package lantai.archive;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lantai.output.SiteFile;

/** Reads the files that a site is built from. */
public final class BuildInputs {

  private static final String CONTENT = "source/content/";

  private BuildInputs() {}

  /**
   * Follows symbolic links. Leaves out what a build ignores: dot files, and backups ({@code *~})
   * among the content.
   *
   * @return {@code source/content/…} and {@code source/templates/…}, sorted by path
   */
  public static List<SiteFile> of(Path content, Path templates) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    add(files, content, CONTENT);
    add(files, templates, "source/templates/");
    files.sort(Comparator.comparing(SiteFile::path));
    return files;
  }

  private static void add(List<SiteFile> files, Path folder, String prefix) throws IOException {
    Path root = folder.toRealPath();
    try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        boolean backup = path.endsWith("~") && prefix.equals(CONTENT);
        if (!path.startsWith(".") && !path.contains("/.") && !backup) {
          files.add(new SiteFile(prefix + path, Files.readAllBytes(file)));
        }
      }
    }
  }
}
