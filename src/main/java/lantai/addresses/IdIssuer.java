package lantai.addresses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Issues new ids that were never used on their page. */
final class IdIssuer {

  private final Map<String, Set<String>> usedByChapter = new HashMap<>();
  private final Map<String, Integer> highest = new HashMap<>();

  IdIssuer(AddressRegistry registry) {
    for (ParagraphEntry paragraph : registry.paragraphs()) {
      use(paragraph.chapter(), paragraph.id());
      paragraph.sentenceIds().forEach(id -> use(paragraph.chapter(), id));
    }
    for (RetiredAddress each : registry.retired()) {
      use(each.page().replaceFirst("\\.html$", ""), each.fragment());
    }
  }

  private void use(String chapter, String id) {
    usedByChapter.computeIfAbsent(chapter, c -> new HashSet<>()).add(id);
    String prefix = id.replaceFirst("[0-9]+$", "");
    if (prefix.length() < id.length() && id.length() - prefix.length() < 9) {
      int number = Integer.parseInt(id.substring(prefix.length()));
      highest.merge(chapter + "#" + prefix, number, Math::max);
    }
  }

  /** Returns the wanted id if it was never used, otherwise a new one. */
  String paragraph(String chapter, String wanted) {
    return isFree(chapter, wanted) ? used(chapter, wanted) : next(chapter, "p");
  }

  /** Like {@link #paragraph}; a new id begins with the id of the paragraph. */
  String sentence(String chapter, String wanted, String paragraph) {
    return isFree(chapter, wanted) ? used(chapter, wanted) : next(chapter, paragraph + "s");
  }

  private boolean isFree(String chapter, String wanted) {
    return !wanted.isEmpty() && !usedByChapter.getOrDefault(chapter, Set.of()).contains(wanted);
  }

  private String next(String chapter, String prefix) {
    return used(chapter, prefix + (highest.getOrDefault(chapter + "#" + prefix, 0) + 1));
  }

  private String used(String chapter, String id) {
    use(chapter, id);
    return id;
  }
}
