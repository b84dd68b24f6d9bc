package lantai.importer.structure;

/** A part of the received text that is not part of the report. */
public record ExcludedText(ExclusionReason reason, SourceFragment block) {

  public enum ExclusionReason {
    /** Buttons, menus and the like of a web page. */
    PAGE_CONTROL("import-excluded-page-control"),
    /** Lines before the title: a menu, a covering letter. */
    BEFORE_TITLE("import-excluded-before-title"),
    /** What a photo shows. */
    CAPTION("import-excluded-caption"),
    /** Where, when and by whom the text was published. */
    IMPRINT("import-excluded-imprint"),
    PAGE_NUMBER("import-excluded-page-number"),
    /** A line repeated at the top or bottom of pages. */
    PAGE_HEADER("import-excluded-page-header"),
    TABLE_OF_CONTENTS("import-excluded-table-of-contents"),
    /** "Continued on page 3" of a newspaper. */
    CONTINUATION_LINE("import-excluded-continuation-line"),
    /** A reference to a note; the site links the term instead. */
    NOTE_REFERENCE("import-excluded-note-reference"),
    /** The number of a note and the colon after its term; the site prints its own. */
    NOTE_NUMBER("import-excluded-note-number"),
    /** Control and format characters. */
    INVISIBLE("import-excluded-invisible");

    private final String key;

    ExclusionReason(String key) {
      this.key = key;
    }

    /** The key of its message. */
    public String key() {
      return key;
    }
  }
}
