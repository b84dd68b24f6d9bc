package lantai.importer.extract;

import lantai.diagnostics.Place;

/** Text that the file holds and that is no text of the report. */
public record SetAsideText(String text, Place place, SetAsideReason reason) {

  /** Why a text is set aside. */
  public enum SetAsideReason {
    /** By a property of the text or of its style, such as Word's "hidden". */
    BY_AUTHOR("import-hidden-by-author", false),
    /** Markup, an attribute or a style sheet keeps browsers from showing it. */
    NOT_SHOWN_BY_BROWSER("import-hidden-not-shown-by-browser", false),
    /** Kept by the tracking of changes. */
    DELETED("import-hidden-deleted", false),
    COMMENT("import-hidden-comment", false),
    /** A placeholder to be filled in, or a note to which nothing refers. */
    NOT_PRINTED("import-hidden-not-printed", false),
    /** The pronunciation, printed over or after characters. */
    READING("import-hidden-reading", true),
    /** Set across the page, or the same behind the text of each page. */
    WATERMARK("import-hidden-watermark", true),
    /** A layer that is switched off. */
    LAYER("import-hidden-layer", false),
    /** Drawn without any colour. */
    INVISIBLE("import-hidden-invisible", false),
    /** Drawn in the colour of the paper, under something, or outside of what is cut out. */
    COVERED("import-hidden-covered", true),
    OUTSIDE_PAGE("import-hidden-outside-page", false),
    /** Printed again at the same place, as some programs do for bold type. */
    PRINTED_TWICE("import-hidden-printed-twice", true);

    private final String key;
    private final boolean shown;

    SetAsideReason(String key, boolean shown) {
      this.key = key;
      this.shown = shown;
    }

    /** The key of its message. */
    public String key() {
      return key;
    }

    /** Whether the file draws the text, so that a count of what it shows includes it. */
    public boolean isShown() {
      return shown;
    }
  }
}
