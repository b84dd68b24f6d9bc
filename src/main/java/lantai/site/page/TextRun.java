package lantai.site.page;

/**
 * A stretch of text that is set alike throughout.
 *
 * @param kind {@code text}, {@code term}, {@code figure} (a target's), {@code result} or {@code
 *     link}
 * @param href where it leads; empty for plain text
 * @param id its own anchor, or empty
 * @param strong whether it is set in bold
 */
public record TextRun(String text, String kind, String href, String id, boolean strong) {

  /** Whether another run right after this one is set alike and is no new target of a link. */
  boolean continuedBy(TextRun next) {
    return next.id.isEmpty()
        && next.kind.equals(kind)
        && next.href.equals(href)
        && next.strong == strong;
  }

  TextRun with(TextRun next) {
    return new TextRun(text + next.text, kind, href, id, strong);
  }
}
