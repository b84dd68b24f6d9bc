package lantai.importer.structure;

/** A piece of the received text that is no part of the report, and why. */
public record ExcludedText(ExclusionReason kind, SourceBlock block) {

  /** What it is. */
  public enum ExclusionReason {
    /** Buttons, menus and the like of the page it was saved from. */
    FURNITURE,
    /** Words above the title: the page's menu, a covering letter. */
    BEFORE_TITLE,
    /** Where and when it was published, by whom. */
    IMPRINT,
    PAGE_NUMBER,
    /** A line repeated at the head or foot of pages. */
    RUNNING_HEAD,
    CONTENTS,
    /** Continued on, continued from. */
    CONTINUATION,
    /** Where the text refers to a note; the site links the term instead. */
    NOTE_MARK,
    /** A note's number and colon; the site prints its own. */
    NOTE_FRAME,
    /** Characters without a shape. */
    INVISIBLE
  }
}
