package lantai.archive.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lantai.addresses.AddressRegistry;
import lantai.addresses.NoteAnchorAssigner;
import lantai.addresses.PageAddressUpdater;
import lantai.addresses.ParagraphEntry;
import lantai.addresses.SentenceEntry;
import lantai.addresses.VersionTextByAddress;
import lantai.model.ReportRow.RowKind;

/**
 * The compared content of a version.
 *
 * @param rows of each table of {@code goals/} that its release knew, in the order of the site
 * @param chapters the first has an empty id: the report's title and subtitle
 * @param names of pages and rows that are not chapters, by their addresses
 * @param sources digests of the files that the version was built from, by path
 */
public record VersionContent(
    VersionMetadata version,
    Map<RowKind, List<ItemContent>> rows,
    List<ItemContent> terms,
    List<ChapterContent> chapters,
    Map<String, String> names,
    Map<String, String> sources) {

  public VersionContent {
    EnumMap<RowKind, List<ItemContent>> ordered = new EnumMap<>(RowKind.class);
    ordered.putAll(rows);
    rows = Collections.unmodifiableMap(ordered);
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
    rows.values().forEach(table -> table.forEach(row -> pages.add(row.url())));
    terms.forEach(term -> pages.add(term.url()));
    pages.removeIf(page -> !page.endsWith(".html"));
    return pages;
  }

  /** Whether a build has the same text and rows. */
  public boolean hasWordsOf(VersionContent other) {
    return chapters.equals(other.chapters)
        && terms.equals(other.terms)
        && Arrays.stream(RowKind.values()).allMatch(kind -> rows(kind).equals(other.rows(kind)));
  }

  /** The rows of a table; none if its release did not know the table. */
  public List<ItemContent> rows(RowKind kind) {
    return rows.getOrDefault(kind, List.of());
  }

  /** Returns the text at each address; for a note, its term and definition. */
  VersionTextByAddress words() {
    Map<String, String> words = new LinkedHashMap<>(names);
    for (ItemContent term : terms) {
      String note = term.name() + "：" + term.fields().getOrDefault("definition", "");
      words.replaceAll((address, name) -> isNote(address, term.name(), name) ? note : name);
    }
    return VersionTextByAddress.of(version.label(), addresses(words));
  }

  private static boolean isNote(String address, String term, String name) {
    return name.equals(term) && address.contains("#" + NoteAnchorAssigner.PREFIX);
  }

  /** Returns the text of the note at an address, without its number and term. */
  public Optional<String> note(String address) {
    return terms.stream()
        .filter(term -> isNote(address, term.name(), names.getOrDefault(address, "")))
        .map(term -> term.fields().getOrDefault("definition", ""))
        .findFirst();
  }

  /**
   * Returns the addresses of its text, pages and rows, without those retired earlier. Words that
   * link to a row are omitted: whether they had a separate address is unknown.
   */
  public AddressRegistry addresses() {
    Map<String, String> known = new LinkedHashMap<>(names);
    known.keySet().removeIf(address -> address.contains("#" + PageAddressUpdater.WORDS));
    return addresses(known);
  }

  private AddressRegistry addresses(Map<String, String> named) {
    List<ParagraphEntry> paragraphs = new ArrayList<>();
    Map<String, String> pages = new LinkedHashMap<>(named);
    for (ChapterContent chapter : printed().toList()) {
      pages.put(chapter.url(), chapter.title());
      chapter.paragraphs().forEach(each -> paragraphs.add(each.entry(chapter.id())));
    }
    return new AddressRegistry(paragraphs, pages, List.of());
  }

  /** Returns the chapters except the title lines. */
  public Stream<ChapterContent> printed() {
    return chapters.stream().filter(chapter -> !chapter.id().isEmpty());
  }

  /**
   * A row of a table, or a term.
   *
   * @param url relative to the site's root
   * @param shown its figure in the report's words; empty if it has none
   * @param fields the published values of the columns that its release had, by their keys in the
   *     data files
   */
  public record ItemContent(
      String id, String name, String url, String shown, Map<String, String> fields) {}

  public record ChapterContent(
      String id, String title, String url, List<ParagraphContent> paragraphs) {

    public ChapterContent {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A paragraph as plain text, including the run-in heading.
   *
   * @param number 1-based within the chapter
   * @param sentences in order, by id
   */
  public record ParagraphContent(
      int number, String id, String url, String text, Map<String, String> sentences) {

    public ParagraphContent {
      sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    private ParagraphEntry entry(String chapter) {
      List<SentenceEntry> entries = new ArrayList<>();
      sentences.forEach((sentence, words) -> entries.add(new SentenceEntry(sentence, words)));
      return new ParagraphEntry(chapter, id, entries);
    }
  }
}
