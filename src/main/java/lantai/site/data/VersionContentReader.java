package lantai.site.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lantai.archive.history.Publication;
import lantai.archive.history.Version;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionContent.ChapterContent;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionContent.ParagraphContent;
import lantai.archive.history.VersionHistory;
import lantai.output.SiteFile;

/**
 * Reads what a version said from the data files that it was published with. These are a public
 * interface and so outlive the form of {@code content/}.
 */
public final class VersionContentReader {

  private static final List<String> FIGURE =
      List.of("name", "chapter", "modality", "value", "to", "unit", "bound", "nature", "quote");
  private static final List<String> TERM = List.of("term", "aliases", "note", "definition");

  private static final String HOME = "index.html";

  private VersionContentReader() {}

  /** Where a version's files are read from. */
  @FunctionalInterface
  public interface DataFileSource {

    /**
     * @param path relative to the site's root
     * @throws IOException where there is no such file, or it cannot be read
     */
    byte[] read(String path) throws IOException;
  }

  /**
   * The versions up to a build: the past ones, and itself where it is to be one.
   *
   * @param data gives the data files of the build, where they are needed
   */
  public static VersionHistory upTo(Publication publication, Supplier<List<SiteFile>> data)
      throws IOException {
    if (publication.version() == null) {
      return publication.history();
    }
    Map<String, byte[]> files = new HashMap<>();
    data.get().forEach(file -> files.put(file.path(), file.bytes()));
    return publication
        .history()
        .with(read(publication.version(), files::get, publication.sources()));
  }

  /**
   * @param sources the files that the version was built from, by path, with a digest of each
   * @throws IOException where a data file is missing or is no JSON
   */
  public static VersionContent read(
      Version version, DataFileSource files, Map<String, String> sources) throws IOException {
    return new VersionContent(
        version,
        items(files, "targets", "name", FIGURE),
        items(files, "results", "name", FIGURE),
        items(files, "glossary", "term", TERM),
        chapters(parse(files, "report")),
        sources);
  }

  private static JsonNode parse(DataFileSource files, String name) throws IOException {
    return new ObjectMapper().readTree(files.read("data/" + name + ".json"));
  }

  private static List<ItemContent> items(
      DataFileSource files, String list, String name, List<String> keys) throws IOException {
    List<ItemContent> items = new ArrayList<>();
    for (JsonNode node : parse(files, list)) {
      Map<String, String> fields = new LinkedHashMap<>();
      keys.forEach(key -> fields.put(key, text(node.path(key))));
      items.add(
          new ItemContent(
              text(node.path("id")), text(node.path(name)), text(node.path("url")), fields));
    }
    return items;
  }

  /** A list is shown as a reader would write it; what is not there is empty. */
  private static String text(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(part -> parts.add(part.asText()));
      return String.join("、", parts);
    }
    return node.isNull() ? "" : node.asText();
  }

  /** The report's title and the line under it are text like any other, on the first page. */
  private static ChapterContent front(JsonNode report) {
    ParagraphContent subtitle = new ParagraphContent("", HOME, text(report.path("subtitle")));
    return new ChapterContent("", text(report.path("title")), HOME, List.of(subtitle));
  }

  private static List<ChapterContent> chapters(JsonNode report) {
    List<ChapterContent> chapters = new ArrayList<>();
    chapters.add(front(report));
    for (JsonNode chapter : report.path("chapters")) {
      List<ParagraphContent> paragraphs = new ArrayList<>();
      for (JsonNode paragraph : chapter.path("paragraphs")) {
        paragraphs.add(
            new ParagraphContent(
                text(paragraph.path("id")),
                text(paragraph.path("url")),
                text(paragraph.path("text"))));
      }
      chapters.add(
          new ChapterContent(
              text(chapter.path("id")),
              text(chapter.path("number")) + text(chapter.path("title")),
              text(chapter.path("url")),
              paragraphs));
    }
    return chapters;
  }
}
