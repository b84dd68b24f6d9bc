package lantai.model;

import java.util.List;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.TextRange;
import lantai.diagnostics.Place;
import lantai.diagnostics.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as a reader of the printed report sees it.
 *
 * @param anchors permanent ids of the paragraph and its sentences
 * @param heading the run-in heading at its beginning, without its full stop, or {@code null}
 * @param text the full plain text, run-in heading included, never rewritten after reading
 * @param emphasised ranges in bold
 * @param links links written by the editors, not overlapping
 * @param origins where its characters are written
 */
public record Paragraph(
    ParagraphId id,
    ParagraphAndSentenceAnchors anchors,
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

  /** Creates a paragraph that was never published, with ids by position. */
  public Paragraph(
      ParagraphId id,
      @Nullable String heading,
      String text,
      List<TextRange> emphasised,
      List<Hyperlink> links,
      SourceMap origins) {
    this(
        id,
        ParagraphAndSentenceAnchors.byPosition(id, text),
        heading,
        text,
        emphasised,
        links,
        origins);
  }

  /** Returns the paragraph with other ids. */
  public Paragraph with(ParagraphAndSentenceAnchors others) {
    return new Paragraph(id, others, heading, text, emphasised, links, origins);
  }

  /**
   * Returns the id of the sentence that contains a range, or of the paragraph if no sentence does.
   */
  public String anchorOf(TextRange range) {
    List<TextRange> sentences = SentenceSplitter.in(text);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(range)) {
        return anchors.sentences().get(i);
      }
    }
    return anchors.paragraph();
  }

  /** Whether its ids are those of a paragraph that was never published. */
  public boolean hasAnchorsByPosition() {
    return anchors.equals(ParagraphAndSentenceAnchors.byPosition(id, text));
  }
}
