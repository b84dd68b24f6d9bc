package lantai.model;

/**
 * Identifies a paragraph.
 *
 * @param number 1-based within the chapter; of a note, the printed number
 */
public record ParagraphId(ChapterId chapter, int number) {

  /** The id within its chapter, such as {@code p3}: the fragment of its address. */
  public String localId() {
    return (isNote() ? "note-" : "p") + number;
  }

  public boolean isNote() {
    return chapter.equals(ChapterId.NOTES);
  }

  @Override
  public String toString() {
    return chapter + "#" + localId();
  }
}
