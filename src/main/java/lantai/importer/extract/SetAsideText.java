package lantai.importer.extract;

import lantai.diagnostics.Place;

/** Text that the file contains but that is not text of the report. */
public record SetAsideText(String text, Place place, SetAsideReason reason) {

  /** Why a text is set aside. */
  public enum SetAsideReason {
    /** Hidden by a property of the text or its style, such as Word's "hidden". */
    BY_AUTHOR("import-hidden-by-author", false),
    /** Hidden from readers of a web page by markup, an attribute or a style sheet. */
    NOT_SHOWN_BY_BROWSER("import-hidden-not-shown-by-browser", false),
    /** Deleted, but preserved by change tracking. */
    DELETED("import-hidden-deleted", false),
    COMMENT("import-hidden-comment", false),
    /** A placeholder to be filled in, or a note without a reference. */
    NOT_PRINTED("import-hidden-not-printed", false),
    /** A pronunciation, printed above or after characters. */
    READING("import-hidden-reading", true),
    /** Printed across the page, or behind the text of every page. */
    WATERMARK("import-hidden-watermark", true),
    /** On a layer that is switched off. */
    LAYER("import-hidden-layer", false),
    /** Drawn without colour. */
    INVISIBLE("import-hidden-invisible", false),
    /** Drawn in the colour of the paper, or under something else, or outside the clipping area. */
    COVERED("import-hidden-covered", true),
    OUTSIDE_PAGE("import-hidden-outside-page", false),
    /** Printed again at the same place, which some programs do for bold type. */
    PRINTED_TWICE("import-hidden-printed-twice", true);

    private final String key;
    private final boolean shown;

    SetAsideReason(String key, boolean shown) {
      this.key = key;
      this.shown = shown;
    }

    /** Returns the key of the message. */
    public String key() {
      return key;
    }

    /** Whether the file draws the text, so that the cross-check finds it as well. */
    public boolean isShown() {
      return shown;
    }
  }
}
