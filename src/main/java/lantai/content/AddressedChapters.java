package lantai.content;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import lantai.addresses.AddressRegistry;
import lantai.addresses.ChapterSentences;
import lantai.addresses.ParagraphEntry;
import lantai.addresses.TextAddressUpdater;
import lantai.model.Chapter;
import lantai.model.ParagraphAndSentenceAnchors;

/** Chapters whose paragraphs and sentences have their permanent ids. */
record AddressedChapters(List<Chapter> chapters, AddressRegistry addresses) {

  /** Assigns the ids of a registry to chapters. Chapters with duplicate ids are left unchanged. */
  static AddressedChapters of(List<Chapter> chapters, AddressRegistry registry) {
    if (chapters.stream().map(Chapter::id).collect(toSet()).size() < chapters.size()) {
      return new AddressedChapters(chapters, registry);
    }
    AddressRegistry updated =
        TextAddressUpdater.update(
            registry, chapters.stream().map(AddressedChapters::text).toList());
    Iterator<ParagraphEntry> entries = updated.paragraphs().iterator();
    List<Chapter> addressed = new ArrayList<>();
    for (Chapter chapter : chapters) {
      List<ParagraphAndSentenceAnchors> anchors = new ArrayList<>();
      chapter.paragraphs().forEach(paragraph -> anchors.add(anchors(entries.next())));
      addressed.add(chapter.withAnchors(anchors));
    }
    return new AddressedChapters(List.copyOf(addressed), updated);
  }

  private static ParagraphAndSentenceAnchors anchors(ParagraphEntry entry) {
    return new ParagraphAndSentenceAnchors(entry.id(), entry.sentenceIds());
  }

  private static ChapterSentences text(Chapter chapter) {
    return new ChapterSentences(
        chapter.id().value(),
        chapter.label(),
        chapter.paragraphs().stream()
            .map(paragraph -> ChapterSentences.sentences(paragraph.text()))
            .toList());
  }
}
