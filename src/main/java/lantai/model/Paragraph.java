package lantai.model;

import java.util.List;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as a reader of the printed report sees it.
 *
 * @param heading the run-in heading it begins with, without its full stop, or {@code null}
 * @param text the full plain text, run-in heading included, never rewritten after reading
 * @param emphasised ranges in bold
 * @param links the editors' own links, not overlapping
 * @param origins where its characters were written
 */
public record Paragraph(
    ParagraphId id,
    @Nullable String heading,
    String text,
    List<TextRange> emphasised,
    List<Hyperlink> links,
    SourceMap origins) {

  /**
   * A link that the editors wrote into a chapter.
   *
   * @param destination as written, not yet resolved
   */
  public record Hyperlink(TextRange range, String destination, Place place) {}

  public Paragraph {
    emphasised = List.copyOf(emphasised);
    links = List.copyOf(links);
  }
}
