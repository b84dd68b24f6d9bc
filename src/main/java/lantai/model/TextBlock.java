package lantai.model;

import lantai.diagnostics.Place;
import lantai.diagnostics.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * A printed paragraph, heading, note or title line. All text blocks together are the whole report.
 *
 * @param chapter the chapter's id, {@link #FRONT} for the title lines, {@code notes} for the notes
 * @param localId its name in the chapter: a paragraph's, or {@code title}, {@code subtitle}, {@code
 *     label}, {@code heading}
 * @param paragraph {@code null} for headings and title lines
 * @param mark the length of the note number at its beginning, full stop included, so that it is not
 *     read together with a following number; otherwise 0
 * @param place where it is written
 * @param origins where each of its characters is written, {@code null} if only its place is known
 */
public record TextBlock(
    String chapter,
    String localId,
    @Nullable ParagraphId paragraph,
    String text,
    int mark,
    Place place,
    @Nullable SourceMap origins) {

  /** Chapter id of the title lines. */
  public static final String FRONT = "front";

  static TextBlock of(Paragraph paragraph) {
    ParagraphId id = paragraph.id();
    SourceMap origins = paragraph.origins();
    return new TextBlock(
        id.chapter().value(),
        paragraph.anchors().paragraph(),
        id,
        paragraph.text(),
        0,
        origins.at(0),
        origins);
  }

  static TextBlock line(String chapter, String localId, String text, Place place) {
    return new TextBlock(chapter, localId, null, text, 0, place, null);
  }

  static TextBlock of(Term note, String anchor) {
    String mark = note.note() + ".";
    ParagraphId id = new ParagraphId(ChapterId.NOTES, note.note());
    String text = mark + note.term().value() + "：" + note.definition().value();
    return new TextBlock(
        ChapterId.NOTES.value(), anchor, id, text, mark.length(), note.definition().place(), null);
  }

  /**
   * Returns the place of a character.
   *
   * @param offset 0-based, in UTF-16 code units of the text
   */
  public Place placeAt(int offset) {
    return origins == null ? place : origins.at(offset);
  }
}
