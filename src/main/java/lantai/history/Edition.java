package lantai.history;

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
public record Edition(
    Version version,
    List<Item> targets,
    List<Item> results,
    List<Item> terms,
    List<Chapter> chapters,
    Map<String, String> sources) {

  public Edition {
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
  public record Item(String id, String name, String url, Map<String, String> fields) {}

  public record Chapter(String id, String title, String url, List<Paragraph> paragraphs) {

    public Chapter {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * @param text plain, a run-in heading included
   */
  public record Paragraph(String id, String url, String text) {}
}
