package lantai.addresses;

/**
 * A sentence in an address registry.
 *
 * @param id permanently unique in its chapter, such as {@code p3s1}
 */
public record SentenceEntry(String id, String text) {}
