package lantai.archive.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a version said, as far as versions are compared.
 *
 * @param chapters the first has no id: it is the report's title, and the line under it
 * @param terms their definitions are fields like any other
 * @param sources the files that it was built from, by path, with a digest of each
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

  /** The pages that it surely had, by path: the first one, its chapters, targets and terms. */
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
   * @param name what it is called
   * @param url its page or place, relative to the site's root
   * @param fields what was published of it, by the key of the data files
   */
  public record ItemContent(String id, String name, String url, Map<String, String> fields) {}

  public record ChapterContent(
      String id, String title, String url, List<ParagraphContent> paragraphs) {

    public ChapterContent {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * @param text plain, a run-in heading included
   */
  public record ParagraphContent(String id, String url, String text) {}
}
