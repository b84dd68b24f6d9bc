package lantai.site.page;

import java.util.List;

/**
 * @param id anchor
 * @param number 1-based in its chapter
 * @param href permalink, relative to the page
 */
public record ParagraphView(String id, int number, String href, List<Sentence> sentences) {

  /** The id is its anchor. */
  public record Sentence(String id, List<TextRun> runs) {}

  /**
   * Text of uniform format.
   *
   * @param kind {@code text}, {@code term}, {@code figure} (of a target), {@code result}, {@code
   *     task} (of a commitment) or {@code link}
   * @param href empty for plain text
   * @param id anchor, or empty
   * @param strong whether it is bold
   */
  public record TextRun(String text, String kind, String href, String id, boolean strong) {

    /** Whether the next run has the same format and no anchor. */
    boolean continuesIn(TextRun next) {
      return next.id.isEmpty()
          && next.kind.equals(kind)
          && next.href.equals(href)
          && next.strong == strong;
    }

    TextRun plus(TextRun next) {
      return new TextRun(text + next.text, kind, href, id, strong);
    }
  }
}
