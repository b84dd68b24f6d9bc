package lantai.addresses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries the addresses of paragraphs, sentences and chapters over to a new text: text that moves
 * within its chapter keeps its ids, new text gets ids that were never used, and ids of removed text
 * are retired with their successors. If the registry is empty, ids are numbered by position.
 */
public final class TextAddressUpdater {

  private final AddressRegistry registry;
  private final List<ChapterSentences> text;
  private final List<PlacedSentence> recorded;
  private final List<PlacedSentence> current;
  private final ChapterAlignment chapters;
  private final SentenceAlignment sentences;
  private final ParagraphAlignment paragraphs;
  private final IdIssuer issuer;
  private final List<String> paragraphIds = new ArrayList<>();
  private final List<String> paragraphAddresses = new ArrayList<>();
  private final Map<Integer, String> sentenceIds = new HashMap<>();

  private TextAddressUpdater(AddressRegistry registry, List<ChapterSentences> text) {
    this.registry = registry;
    this.text = text;
    this.recorded = PlacedSentence.of(registry);
    this.current = PlacedSentence.of(text);
    this.chapters = ChapterAlignment.of(titles(registry), recorded, text, current);
    this.sentences = new SentenceAlignment(recorded, current, chapters);
    this.issuer = new IdIssuer(registry);
    restore();
    sentences.pairReworded();
    this.paragraphs = new ParagraphAlignment(recorded, current, sentences);
  }

  /**
   * Returns the updated registry; the same one for the text that it was made for.
   *
   * @param text chapters with distinct ids
   */
  public static AddressRegistry update(AddressRegistry registry, List<ChapterSentences> text) {
    TextAddressUpdater updater = new TextAddressUpdater(registry, text);
    updater.identify();
    List<ParagraphEntry> entries = updater.entries();
    return new AddressRegistry(entries, updater.pages(), updater.retired(entries));
  }

  static Map<String, String> titles(AddressRegistry registry) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (ParagraphEntry each : registry.paragraphs()) {
      String page = AddressRegistry.pageOf(each.chapter());
      titles.put(each.chapter(), registry.pages().getOrDefault(page, ""));
    }
    return titles;
  }

  /** Gives text that was removed and added again its old addresses. */
  private void restore() {
    Map<String, String> idByWords = new HashMap<>();
    for (RetiredAddress each : registry.retired()) {
      if (!each.text().isEmpty() && !each.fragment().isEmpty()) {
        idByWords.putIfAbsent(each.page() + "#" + each.text(), each.fragment());
      }
    }
    for (PlacedSentence each : sentences.openCurrent()) {
      String words = AddressRegistry.address(each.chapter(), each.text());
      String id = idByWords.remove(words);
      if (id != null) {
        sentences.claim(each, new PlacedSentence(-1, each.chapter(), -1, id, each.text()));
      }
    }
  }

  private void identify() {
    int index = 0;
    for (ChapterSentences chapter : text) {
      for (int i = 0; i < chapter.paragraphs().size(); i++) {
        paragraphIds.add(paragraphId(chapter.id(), index++));
        paragraphAddresses.add(AddressRegistry.address(chapter.id(), paragraphIds.get(index - 1)));
      }
    }
    for (PlacedSentence each : current) {
      sentenceIds.put(each.index(), sentenceId(each));
    }
  }

  private String paragraphId(String chapter, int index) {
    int old = paragraphs.recorded(index);
    if (old < 0) {
      String restored = restoredParagraph(chapter, index);
      return restored.isEmpty() ? issuer.paragraph(chapter, "") : restored;
    }
    ParagraphEntry entry = registry.paragraphs().get(old);
    return entry.chapter().equals(chapter) ? entry.id() : issuer.paragraph(chapter, entry.id());
  }

  /**
   * Returns the retired id of the paragraph whose sentences were added again; empty if there is
   * none.
   */
  private String restoredParagraph(String chapter, int index) {
    if (registry.retired().isEmpty()) {
      return "";
    }
    Map<String, RetiredAddress> retired = registry.retiredByAddress();
    return current.stream()
        .filter(each -> each.paragraph() == index && sentences.recorded(each) != null)
        .map(each -> sentences.recorded(each).id().replaceFirst("s[0-9]+$", ""))
        .filter(id -> retired.containsKey(AddressRegistry.address(chapter, id)))
        .filter(id -> !paragraphAddresses.contains(AddressRegistry.address(chapter, id)))
        .findFirst()
        .orElse("");
  }

  private String sentenceId(PlacedSentence sentence) {
    PlacedSentence old = sentences.recorded(sentence);
    if (old != null && old.chapter().equals(sentence.chapter())) {
      return old.id();
    }
    String wanted = old == null ? "" : old.id();
    String paragraph = paragraphIds.get(sentence.paragraph());
    return issuer.sentence(sentence.chapter(), wanted, paragraph);
  }

  private List<ParagraphEntry> entries() {
    List<List<SentenceEntry>> entries = new ArrayList<>();
    paragraphIds.forEach(id -> entries.add(new ArrayList<>()));
    for (PlacedSentence each : current) {
      String id = sentenceIds.get(each.index());
      entries.get(each.paragraph()).add(new SentenceEntry(id, each.text()));
    }
    List<ParagraphEntry> result = new ArrayList<>();
    for (ChapterSentences chapter : text) {
      for (int i = 0; i < chapter.paragraphs().size(); i++) {
        int index = result.size();
        result.add(new ParagraphEntry(chapter.id(), paragraphIds.get(index), entries.get(index)));
      }
    }
    return result;
  }

  /** Returns the names of the chapters of the text, then of all other pages. */
  private Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    text.forEach(chapter -> pages.put(AddressRegistry.pageOf(chapter.id()), chapter.title()));
    Map<String, String> others = new LinkedHashMap<>(registry.pages());
    titles(registry).keySet().forEach(id -> others.remove(AddressRegistry.pageOf(id)));
    others.forEach(pages::putIfAbsent);
    return pages;
  }

  private List<RetiredAddress> retired(List<ParagraphEntry> entries) {
    RetiredAddressCollector retirement = new RetiredAddressCollector(registry);
    recorded.forEach(old -> retire(old, retirement));
    for (int i = 0; i < registry.paragraphs().size(); i++) {
      retireParagraph(i, retirement);
    }
    Map<String, String> successors = new HashMap<>();
    chapters.recordedByCurrent().forEach((now, old) -> successors.put(old, now));
    titles(registry)
        .forEach((id, title) -> retireChapter(id, title, successors.get(id), retirement));
    AddressRegistry words = new AddressRegistry(entries, Map.of(), List.of());
    return retirement.without(Set.copyOf(words.current()));
  }

  private void retire(PlacedSentence old, RetiredAddressCollector retirement) {
    PlacedSentence now = sentences.current(old);
    if (now == null) {
      SentenceRetirement fate = sentences.fate(old);
      Set<String> successors = new LinkedHashSet<>();
      fate.successors().forEach(each -> successors.add(address(each)));
      retirement.add(old.address(), fate.reason(), successors, old.text());
    } else if (!now.chapter().equals(old.chapter())) {
      retirement.add(
          old.address(), elsewhere(old.chapter(), now.chapter()), Set.of(address(now)), old.text());
    }
  }

  private String address(PlacedSentence now) {
    return AddressRegistry.address(now.chapter(), sentenceIds.get(now.index()));
  }

  private RetirementReason elsewhere(String old, String now) {
    return chapters.isPair(old, now) ? RetirementReason.RENAMED : RetirementReason.MOVED;
  }

  private void retireParagraph(int index, RetiredAddressCollector retirement) {
    ParagraphEntry old = registry.paragraphs().get(index);
    if (paragraphAddresses.contains(old.address())) {
      return;
    }
    int most = paragraphs.mostOf(index);
    String successor = most < 0 ? "" : paragraphAddresses.get(most);
    String chapter = successor.replaceFirst("\\.html#.*", "");
    RetirementReason reason =
        most < 0
            ? RetirementReason.REMOVED
            : chapter.equals(old.chapter())
                ? RetirementReason.MERGED
                : elsewhere(old.chapter(), chapter);
    retirement.add(old.address(), reason, most < 0 ? Set.of() : Set.of(successor), "");
  }

  private void retireChapter(
      String id, String title, @Nullable String now, RetiredAddressCollector retirement) {
    String page = AddressRegistry.pageOf(id);
    if (now == null && text.stream().noneMatch(chapter -> chapter.id().equals(id))) {
      retirement.add(page, RetirementReason.REMOVED, Set.of(), title);
    } else if (now != null && !now.equals(id)) {
      retirement.add(page, RetirementReason.RENAMED, Set.of(AddressRegistry.pageOf(now)), title);
    }
  }
}
