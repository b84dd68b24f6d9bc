package lantai.importer.structure;

/** Text of the received file that is not part of the report. */
public record ExcludedText(ExclusionReason reason, SourceFragment fragment) {

  public enum ExclusionReason {
    /** Buttons, menus and similar parts of a web page. */
    PAGE_CONTROL("import-excluded-page-control"),
    /** Lines before the title, such as a menu or a covering letter. */
    BEFORE_TITLE("import-excluded-before-title"),
    /** Caption of a photo. */
    CAPTION("import-excluded-caption"),
    /** Where, when and by whom the text was published. */
    IMPRINT("import-excluded-imprint"),
    PAGE_NUMBER("import-excluded-page-number"),
    /** A line repeated at the top or bottom of pages. */
    PAGE_HEADER("import-excluded-page-header"),
    TABLE_OF_CONTENTS("import-excluded-table-of-contents"),
    /** "Continued on page 3" in a newspaper. */
    CONTINUATION_LINE("import-excluded-continuation-line"),
    /** A reference to a note. The site links the term instead. */
    NOTE_REFERENCE("import-excluded-note-reference"),
    /** The number of a note and the colon after its term. The site prints its own. */
    NOTE_NUMBER("import-excluded-note-number"),
    /** Control and format characters. */
    INVISIBLE("import-excluded-invisible");

    private final String key;

    ExclusionReason(String key) {
      this.key = key;
    }

    /** Returns the key of the message. */
    public String key() {
      return key;
    }
  }
}
