package lantai.model;

import java.util.function.IntFunction;
import lantai.diagnostics.Place;

/**
 * A printed stretch of the report that stands by itself: a paragraph, a heading, a note, the title.
 * All text blocks together are the whole report.
 *
 * @param chapter the chapter's id, {@code front} for the title lines, {@code notes} for the notes
 * @param local its name there: a paragraph's, or {@code title}, {@code subtitle}, {@code heading}
 * @param paragraph {@code null} for headings and title lines
 * @param mark how many characters at its head are a note's number with its full stop, so that it is
 *     not read together with a number that follows it
 */
public record TextBlock(
    String chapter,
    String local,
    ParagraphId paragraph,
    String text,
    int mark,
    IntFunction<Place> places) {

  /** What the title lines count as a chapter of. */
  public static final String FRONT = "front";

  static TextBlock of(Paragraph paragraph) {
    return new TextBlock(
        paragraph.id().chapter().value(),
        paragraph.id().local(),
        paragraph.id(),
        paragraph.text(),
        0,
        paragraph.origins()::at);
  }

  /** A line that the report prints, told by whoever wrote it at one place. */
  static TextBlock line(String chapter, String local, String text, Place place) {
    return new TextBlock(chapter, local, null, text, 0, offset -> place);
  }

  static TextBlock note(Term term) {
    String mark = term.note() + ".";
    ParagraphId id = new ParagraphId(ChapterId.NOTES, term.note());
    String text = mark + term.term().value() + "：" + term.definition();
    return new TextBlock(
        ChapterId.NOTES.value(), id.local(), id, text, mark.length(), offset -> term.place());
  }
}
