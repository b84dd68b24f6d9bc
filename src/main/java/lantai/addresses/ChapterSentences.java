package lantai.addresses;

import java.util.List;
import lantai.chinese.SentenceSplitter;

/**
 * The text of a chapter, as far as addresses depend on it.
 *
 * @param paragraphs the sentences of each, without white space around them
 */
public record ChapterSentences(String id, String title, List<List<String>> paragraphs) {

  public ChapterSentences {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /** The sentences of a paragraph, as they are compared and written. */
  public static List<String> sentences(String paragraph) {
    return SentenceSplitter.in(paragraph).stream()
        .map(range -> range.of(paragraph).strip())
        .toList();
  }
}
