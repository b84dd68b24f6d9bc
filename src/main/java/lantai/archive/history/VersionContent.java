package lantai.archive.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The content of a version, as far as versions are compared.
 *
 * @param chapters the first has an empty id: the report's title and subtitle
 * @param sources digests of the files that the version was built from, by path
 */
public record VersionContent(
    Version version,
    List<ItemContent> targets,
    List<ItemContent> results,
    List<ItemContent> terms,
    List<ChapterContent> chapters,
    Map<String, String> sources) {

  public VersionContent {
    targets = List.copyOf(targets);
    results = List.copyOf(results);
    terms = List.copyOf(terms);
    chapters = List.copyOf(chapters);
    sources = Map.copyOf(sources);
  }

  /** Returns the paths of the home page and of the pages of chapters, targets and terms. */
  public Set<String> pages() {
    Set<String> pages = new LinkedHashSet<>();
    pages.add("index.html");
    chapters.forEach(chapter -> pages.add(chapter.url()));
    Stream.concat(targets.stream(), terms.stream()).forEach(item -> pages.add(item.url()));
    pages.removeIf(page -> !page.endsWith(".html"));
    return pages;
  }

  /**
   * A target, a result or a term.
   *
   * @param url relative to the site's root
   * @param shown its figure in the report's words; empty if it has none
   * @param fields the published values, by their keys in the data files
   */
  public record ItemContent(
      String id, String name, String url, String shown, Map<String, String> fields) {}

  public record ChapterContent(
      String id, String title, String url, List<ParagraphContent> paragraphs) {

    public ChapterContent {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** A paragraph as plain text, with the run-in heading. */
  public record ParagraphContent(String id, String url, String text) {}
}
