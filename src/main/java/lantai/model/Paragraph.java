package lantai.model;

import java.util.List;
import lantai.text.Origins;
import lantai.text.Place;
import lantai.text.Range;

/**
 * A paragraph as a reader of the printed report sees it.
 *
 * @param heading the run-in heading it begins with, without its full stop, or {@code null}
 * @param text the full plain text, run-in heading included, never rewritten after reading
 * @param emphasised stretches set in bold
 * @param links the editors' own links, not overlapping
 * @param origins where its characters were written
 */
public record Paragraph(
    ParagraphId id,
    String heading,
    String text,
    List<Range> emphasised,
    List<Hyperlink> links,
    Origins origins) {

  /**
   * A link that the editors wrote into a chapter.
   *
   * @param destination as written, not yet resolved
   */
  public record Hyperlink(Range range, String destination, Place place) {}

  public Paragraph {
    emphasised = List.copyOf(emphasised);
    links = List.copyOf(links);
  }
}
