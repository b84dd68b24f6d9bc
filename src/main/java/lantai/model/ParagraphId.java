package lantai.model;

/**
 * Identifies a paragraph.
 *
 * @param number 1-based within the chapter; of a note, the printed number
 */
public record ParagraphId(ChapterId chapter, int number) {

  /** Its id derived from its number. The fragment of its address differs if it was moved. */
  String localName() {
    return (isNote() ? "note-" : "p") + number;
  }

  public boolean isNote() {
    return chapter.equals(ChapterId.NOTES);
  }

  @Override
  public String toString() {
    return chapter + "#" + localName();
  }
}
