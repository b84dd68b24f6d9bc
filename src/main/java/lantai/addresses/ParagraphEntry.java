package lantai.addresses;

import java.util.List;

/**
 * A paragraph in an address registry.
 *
 * @param id permanently unique in its chapter, such as {@code p3}
 */
public record ParagraphEntry(String chapter, String id, List<SentenceEntry> sentences) {

  public ParagraphEntry {
    sentences = List.copyOf(sentences);
  }

  public String address() {
    return AddressRegistry.address(chapter, id);
  }

  /** Returns the ids of its sentences, in order. */
  public List<String> sentenceIds() {
    return sentences.stream().map(SentenceEntry::id).toList();
  }
}
