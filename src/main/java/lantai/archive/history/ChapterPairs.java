package lantai.archive.history;

import static java.util.stream.Collectors.toCollection;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.addresses.AddressRegistry;
import lantai.addresses.ChapterAlignment;
import lantai.addresses.ChapterSentences;
import lantai.addresses.ParagraphEntry;
import lantai.addresses.SentenceEntry;
import lantai.archive.history.VersionContent.ChapterContent;
import lantai.archive.history.VersionContent.ParagraphContent;
import org.jspecify.annotations.Nullable;

/** Which chapter of the older of two versions each chapter of the newer one continues. */
final class ChapterPairs {

  private final Map<String, ChapterContent> before = new LinkedHashMap<>();
  private final Map<String, ChapterContent> after = new LinkedHashMap<>();
  private final Map<String, String> earlierIds = new HashMap<>();

  ChapterPairs(List<ChapterContent> before, List<ChapterContent> after) {
    before.forEach(chapter -> this.before.put(chapter.id(), chapter));
    after.forEach(chapter -> this.after.put(chapter.id(), chapter));
    after.stream().filter(this::isUnchanged).forEach(each -> pair(each.id(), each.id()));
    ChapterAlignment.of(
            registry(before.stream().filter(each -> !isPaired(each)).toList()),
            after.stream()
                .filter(each -> !earlierIds.containsKey(each.id()))
                .map(ChapterPairs::text)
                .toList())
        .forEach(this::pair);
    after.stream()
        .filter(each -> !earlierIds.containsKey(each.id()) && this.before.containsKey(each.id()))
        .filter(each -> !isPaired(each))
        .forEach(each -> pair(each.id(), each.id()));
  }

  /** Whether the older version has a chapter with its id and its title. */
  private boolean isUnchanged(ChapterContent chapter) {
    ChapterContent old = before.get(chapter.id());
    return old != null && old.title().equals(chapter.title());
  }

  private void pair(String current, String old) {
    earlierIds.put(current, old);
  }

  /** Whether one of the newer version continues the chapter of the older version with an id. */
  private boolean isPaired(ChapterContent chapter) {
    return earlierIds.containsValue(chapter.id());
  }

  private static AddressRegistry registry(List<ChapterContent> chapters) {
    Map<String, String> pages = new HashMap<>();
    chapters.forEach(chapter -> pages.put(chapter.id() + ".html", chapter.title()));
    List<ParagraphEntry> paragraphs =
        chapters.stream()
            .flatMap(chapter -> chapter.paragraphs().stream().map(each -> entry(chapter, each)))
            .toList();
    return new AddressRegistry(paragraphs, pages, List.of());
  }

  private static ParagraphEntry entry(ChapterContent chapter, ParagraphContent paragraph) {
    return new ParagraphEntry(
        chapter.id(),
        paragraph.id(),
        ChapterSentences.sentences(paragraph.text()).stream()
            .map(text -> new SentenceEntry("", text))
            .toList());
  }

  private static ChapterSentences text(ChapterContent chapter) {
    return new ChapterSentences(
        chapter.id(),
        chapter.title(),
        chapter.paragraphs().stream()
            .map(paragraph -> ChapterSentences.sentences(paragraph.text()))
            .toList());
  }

  /** The chapter that one of the newer version continues; {@code null} if it is new. */
  @Nullable ChapterContent earlier(String id) {
    return before.get(earlierIds.getOrDefault(id, "-"));
  }

  /** Those of the older version that none continues. */
  List<ChapterContent> removed() {
    return before.values().stream().filter(chapter -> !isPaired(chapter)).toList();
  }

  /** The ids of those whose place among the continued chapters is another. */
  Set<String> moved() {
    List<String> old = before.keySet().stream().filter(earlierIds::containsValue).toList();
    List<String> now = after.keySet().stream().filter(earlierIds::containsKey).toList();
    Set<String> moved = new HashSet<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(old, now.stream().map(earlierIds::get).toList()).getDeltas()) {
      moved.addAll(delta.getTarget().getLines());
    }
    return now.stream()
        .filter(id -> moved.contains(earlierIds.get(id)))
        .collect(toCollection(HashSet::new));
  }

  /** Whether a chapter of the newer version continues one of the older version. */
  boolean isSame(String old, String current) {
    return old.equals(earlierIds.getOrDefault(current, current));
  }

  /** The title of a chapter of the older version, or the id if there is none. */
  String titleBefore(String id) {
    return title(before, id);
  }

  /** The title of a chapter of the newer version, or the id if there is none. */
  String titleAfter(String id) {
    return title(after, id);
  }

  private static String title(Map<String, ChapterContent> chapters, String id) {
    ChapterContent chapter = chapters.get(id);
    // The front of the report, which no row quotes, has an empty id.
    return chapter == null || id.isEmpty() ? id : chapter.title();
  }
}
