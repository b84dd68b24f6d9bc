package lantai.site.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.output.SiteFile;

/**
 * A folder of templates as it was read. Files whose path has a part that begins with a dot are
 * ignored: editors and systems create them.
 *
 * @param sources templates, stylesheets and scripts: text by file name relative to the folder;
 *     empty if the folder is missing. Static files are not among them.
 */
public record TemplateFolder(Path path, Map<String, String> sources) {

  /** The files below this folder are copied into the site as they are. */
  private static final String STATIC = "static";

  private static final String TEMPLATE = ".ftlh";

  public static TemplateFolder read(Path path) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (SiteFile file : SiteFile.below(path)) {
      if (!file.path().startsWith(STATIC + "/")) {
        sources.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
      }
    }
    return new TemplateFolder(path, Map.copyOf(sources));
  }

  /** The folder as problems name it, with {@code /} on every system. */
  public String name() {
    return name(path);
  }

  /** As {@link #name()}, of a folder that has not been read. */
  public static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  boolean exists() {
    return Files.isDirectory(path);
  }

  List<String> templates() {
    return sources.keySet().stream().filter(name -> name.endsWith(TEMPLATE)).sorted().toList();
  }

  /** The static files as they are now, with their paths in the site. */
  List<SiteFile> staticFiles() throws IOException {
    return SiteFile.below(path.resolve(STATIC));
  }
}
