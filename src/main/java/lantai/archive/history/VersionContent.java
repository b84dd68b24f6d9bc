package lantai.archive.history;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lantai.addresses.ChapterSentences;
import lantai.addresses.KeptWords;

/**
 * The content of a version, as far as versions are compared.
 *
 * @param chapters the first has an empty id: the report's title and subtitle
 * @param names of pages and rows that are no chapters, by their addresses
 * @param sources digests of the files that the version was built from, by path
 */
public record VersionContent(
    Version version,
    List<ItemContent> targets,
    List<ItemContent> results,
    List<ItemContent> terms,
    List<ChapterContent> chapters,
    Map<String, String> names,
    Map<String, String> sources) {

  public VersionContent {
    targets = List.copyOf(targets);
    results = List.copyOf(results);
    terms = List.copyOf(terms);
    chapters = List.copyOf(chapters);
    names = Map.copyOf(names);
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

  /** Whether a build has the same text and rows. */
  boolean hasWordsOf(VersionContent other) {
    return chapters.equals(other.chapters)
        && terms.equals(other.terms)
        && targets.equals(other.targets)
        && results.equals(other.results);
  }

  /** Its chapters as plain sentences. */
  List<ChapterSentences> text() {
    return printed().map(ChapterContent::text).toList();
  }

  /** What it has at each address. */
  KeptWords words() {
    Map<String, String> sentences = new HashMap<>();
    Set<String> paragraphs = new HashSet<>();
    Map<String, String> names = new HashMap<>(this.names);
    for (ChapterContent chapter : printed().toList()) {
      names.put(chapter.url(), chapter.title());
      for (ParagraphContent paragraph : chapter.paragraphs()) {
        paragraphs.add(paragraph.url());
        paragraph.sentences().forEach((id, text) -> sentences.put(chapter.url() + "#" + id, text));
      }
    }
    return new KeptWords(version.label(), sentences, paragraphs, names);
  }

  /** The addresses of the sentences of each paragraph. */
  public Map<String, List<String>> sentencesByParagraph() {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    printed()
        .forEach(
            chapter ->
                chapter
                    .paragraphs()
                    .forEach(
                        paragraph ->
                            sentences.put(
                                paragraph.url(),
                                paragraph.sentences().keySet().stream()
                                    .map(id -> chapter.url() + "#" + id)
                                    .toList())));
    return sentences;
  }

  /** The chapters but the title lines. */
  private Stream<ChapterContent> printed() {
    return chapters.stream().filter(chapter -> !chapter.id().isEmpty());
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

    private ChapterSentences text() {
      return new ChapterSentences(
          id,
          title,
          paragraphs.stream()
              .map(paragraph -> List.copyOf(paragraph.sentences().values()))
              .toList());
    }
  }

  /**
   * A paragraph as plain text, with the run-in heading.
   *
   * @param number 1-based within the chapter
   * @param sentences in order, by their ids
   */
  public record ParagraphContent(
      int number, String id, String url, String text, Map<String, String> sentences) {

    public ParagraphContent {
      sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }
  }
}
