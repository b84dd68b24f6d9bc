package lantai.addresses;

import java.util.List;

/**
 * A paragraph in an address registry.
 *
 * @param id unique in its chapter for ever, such as {@code p3}
 */
public record ParagraphEntry(String chapter, String id, List<SentenceEntry> sentences) {

  public ParagraphEntry {
    sentences = List.copyOf(sentences);
  }

  public String address() {
    return AddressRegistry.address(chapter, id);
  }

  /** The ids of its sentences, in order. */
  public List<String> sentenceIds() {
    return sentences.stream().map(SentenceEntry::id).toList();
  }
}
