package lantai.importer.structure;

/** A part of the received text that is not part of the report. */
public record ExcludedText(ExclusionReason reason, SourceBlock block) {

  public enum ExclusionReason {
    /** Buttons, menus and the like of a web page. */
    PAGE_CONTROL,
    /** Lines before the title: a menu, a covering letter. */
    BEFORE_TITLE,
    /** Where, when and by whom the text was published. */
    IMPRINT,
    PAGE_NUMBER,
    /** A line repeated at the top or bottom of pages. */
    PAGE_HEADER,
    TABLE_OF_CONTENTS,
    /** "Continued on page 3" of a newspaper. */
    CONTINUATION_LINE,
    /** A reference to a note; the site links the term instead. */
    NOTE_REFERENCE,
    /** The number of a note and the colon after its term; the site prints its own. */
    NOTE_NUMBER,
    /** Control and format characters. */
    INVISIBLE
  }
}
