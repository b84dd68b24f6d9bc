package lantai.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence with its place in a text.
 *
 * @param index of the sentence in the whole text, 0-based
 * @param chapter its chapter's id
 * @param paragraph index of the paragraph in the whole text, 0-based
 * @param id empty if not assigned yet
 */
record PlacedSentence(int index, String chapter, int paragraph, String id, String text) {

  private static final Pattern MARKS_AROUND = Pattern.compile("^\\P{L}+|[^\\p{L}\\p{N}%％]+$");

  /** Shorter text may occur anywhere by chance. */
  private static final int SHORTEST = 4;

  static List<PlacedSentence> of(AddressRegistry registry) {
    List<PlacedSentence> all = new ArrayList<>();
    for (int i = 0; i < registry.paragraphs().size(); i++) {
      ParagraphEntry paragraph = registry.paragraphs().get(i);
      for (SentenceEntry sentence : paragraph.sentences()) {
        all.add(
            new PlacedSentence(all.size(), paragraph.chapter(), i, sentence.id(), sentence.text()));
      }
    }
    return all;
  }

  static List<PlacedSentence> of(List<ChapterSentences> chapters) {
    List<PlacedSentence> all = new ArrayList<>();
    int paragraphs = 0;
    for (ChapterSentences chapter : chapters) {
      for (List<String> sentences : chapter.paragraphs()) {
        for (String text : sentences) {
          all.add(new PlacedSentence(all.size(), chapter.id(), paragraphs, "", text));
        }
        paragraphs++;
      }
    }
    return all;
  }

  String address() {
    return AddressRegistry.address(chapter, id);
  }

  /** Whether the sentence, without surrounding punctuation, is part of a longer one. */
  boolean isPartOf(PlacedSentence longer) {
    String words = MARKS_AROUND.matcher(text).replaceAll("");
    return words.length() >= SHORTEST
        && text.length() < longer.text.length() + 2
        && longer.text.contains(words);
  }
}
