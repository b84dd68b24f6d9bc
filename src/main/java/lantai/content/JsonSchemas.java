package lantai.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.output.SiteFile;

/**
 * The shapes of the files that staff edit, as JSON Schemas (draft 2020-12). With them an editor
 * completes and checks as one types. They stand in a folder within the content whose name begins
 * with a dot, so that they are no content themselves.
 */
public final class JsonSchemas {

  /** Within the content folder. */
  public static final String FOLDER = ".schema/";

  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              ContentReader.SITE, "site",
              ContentReader.TARGETS, "targets",
              ContentReader.RESULTS, "results",
              ContentReader.COMMITMENTS, "commitments",
              ContentReader.PROJECTS, "projects",
              ContentReader.LIVELIHOOD, "livelihood",
              ContentReader.CITIES, "cities",
              ContentReader.GLOSSARY, "glossary",
              ContentReader.NUMERALS, "numerals"));

  /** Of the front matter of chapters, which no editor finds by itself. */
  private static final String CHAPTER = "chapter";

  private JsonSchemas() {}

  /** All of them, with their paths within the content folder. */
  public static List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    files.add(file(CHAPTER));
    NAMES.values().forEach(name -> files.add(file(name)));
    return List.copyOf(files);
  }

  /**
   * The comment by which a language server for YAML finds the schema of a file, without a line
   * feed.
   *
   * @param path within the content folder, such as {@code goals/targets.yaml}
   * @throws IllegalArgumentException where there is no schema for it
   */
  public static String comment(String path) {
    String name = NAMES.get(path);
    if (name == null) {
      throw new IllegalArgumentException(path);
    }
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    return "# yaml-language-server: $schema=" + up + FOLDER + name + ".json";
  }

  private static SiteFile file(String name) {
    try (InputStream in =
        JsonSchemas.class.getResourceAsStream("/lantai/schema/" + name + ".json")) {
      return new SiteFile(FOLDER + name + ".json", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
