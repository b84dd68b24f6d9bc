package lantai.model;

/**
 * Identifies a paragraph.
 *
 * @param number 1-based within the chapter; for a note, the printed number
 */
public record ParagraphId(ChapterId chapter, int number) {

  /**
   * Returns the id derived from its number. The fragment of its address differs if it was moved.
   */
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
