package lantai.page;

/**
 * A stretch of text that is set alike throughout.
 *
 * @param kind {@code text}, {@code term}, {@code figure} (a target's), {@code result} or {@code
 *     link}
 * @param href where it leads; empty for plain text
 * @param id its own anchor, or empty
 * @param strong whether it is set in bold
 */
public record Run(String text, String kind, String href, String id, boolean strong) {}
