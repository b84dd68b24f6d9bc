package lantai.site.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.output.SiteFile;

/**
 * What a folder of templates holds. Dot files, which editors and systems leave, are passed over.
 */
final class TemplateFolder {

  /** The folder of files that go into the site as they are. */
  private static final String STATIC = "static";

  private TemplateFolder() {}

  /**
   * The texts of the templates and of what they take in, by name; none where there is no folder.
   *
   * @throws IOException where it cannot be read
   */
  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (SiteFile file : files(folder)) {
      if (!file.path().startsWith(STATIC + "/")) {
        texts.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /**
   * The static files, under the paths that they have in the site.
   *
   * @throws IOException where they cannot be read
   */
  static List<SiteFile> staticFiles(Path folder) throws IOException {
    return files(folder.resolve(STATIC));
  }

  /** Sorted by path. */
  private static List<SiteFile> files(Path folder) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    // A walk does not follow a link that it begins with.
    Path root = folder.toRealPath();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".") && !path.contains("/.")) {
          files.add(new SiteFile(path, Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
