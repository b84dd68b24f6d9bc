package lantai.model;

import java.util.List;
import java.util.stream.IntStream;
import lantai.chinese.SentenceSplitter;

/**
 * The ids of a paragraph and of its sentences: the fragments of their addresses.
 *
 * @param paragraph unique in the chapter, such as {@code p3}
 * @param sentences in order, unique in the chapter, such as {@code p3s1}
 */
public record ParagraphAndSentenceAnchors(String paragraph, List<String> sentences) {

  public ParagraphAndSentenceAnchors {
    sentences = List.copyOf(sentences);
  }

  /**
   * Returns the ids of a paragraph that was never published, which are derived from its position.
   */
  static ParagraphAndSentenceAnchors byPosition(ParagraphId id, String text) {
    String paragraph = id.localName();
    return new ParagraphAndSentenceAnchors(
        paragraph,
        IntStream.rangeClosed(1, SentenceSplitter.in(text).size())
            .mapToObj(number -> paragraph + "s" + number)
            .toList());
  }
}
