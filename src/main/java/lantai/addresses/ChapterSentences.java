package lantai.addresses;

import java.util.List;
import lantai.chinese.SentenceSplitter;

/**
 * The text of a chapter, as far as addresses depend on it.
 *
 * @param paragraphs the sentences of each paragraph, without surrounding white space
 */
public record ChapterSentences(String id, String title, List<List<String>> paragraphs) {

  public ChapterSentences {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /** Returns the sentences of a paragraph in the form in which they are compared and recorded. */
  public static List<String> sentences(String paragraph) {
    return SentenceSplitter.in(paragraph).stream()
        .map(range -> range.of(paragraph).strip())
        .toList();
  }
}
