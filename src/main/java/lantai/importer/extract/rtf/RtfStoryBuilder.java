package lantai.importer.extract.rtf;

import java.util.List;
import java.util.regex.Pattern;
import lantai.importer.extract.list.ListMarker;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.StoryBuilder;
import org.jspecify.annotations.Nullable;

/** Collects paragraphs and tables of one story: the body, a note, a header or a text box. */
final class RtfStoryBuilder {

  private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]{0,2}");

  private final StoryBuilder lines = new StoryBuilder();
  private @Nullable OfficeParagraphBuilder paragraph;
  private String number = "";
  private boolean heading;
  private boolean centred;
  private boolean inTable;

  /** Returns the current paragraph. */
  OfficeParagraphBuilder paragraph() {
    if (paragraph == null) {
      paragraph = new OfficeParagraphBuilder("", heading, centred);
      paragraph.addNumber(new ListMarker(number, null));
      number = "";
    }
    return paragraph;
  }

  /** Sets the number that is printed before the next paragraph; bullets are omitted. */
  void setNumber(String text) {
    number = BULLET.matcher(text).matches() ? "" : text;
  }

  void resetParagraph() {
    heading = false;
    centred = false;
    inTable = false;
  }

  void setHeading() {
    heading = true;
  }

  void setCentred() {
    centred = true;
  }

  void setInTable() {
    inTable = true;
  }

  void addBox(List<OfficeLine> box) {
    lines.addBox(box);
  }

  void endParagraph() {
    endParagraph(inTable);
  }

  private void endParagraph(boolean inCell) {
    lines.add(paragraph().lines(null), inCell);
    paragraph = null;
  }

  void endCell() {
    endParagraph(true);
    lines.endCell();
  }

  void endRow() {
    lines.endRow();
  }

  /** Ends the story and returns its lines. */
  List<OfficeLine> lines() {
    if (paragraph != null) {
      endParagraph();
    }
    return lines.end();
  }
}
