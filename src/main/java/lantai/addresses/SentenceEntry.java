package lantai.addresses;

/**
 * A sentence in an address registry.
 *
 * @param id unique in its chapter for ever, such as {@code p3s1}
 */
public record SentenceEntry(String id, String text) {}
