package lantai.importer.extract.html;

import lantai.importer.extract.SetAsideText.SetAsideReason;

/**
 * Hiding that elements inherit and may undo.
 *
 * @param invisible by the property {@code visibility}
 * @param reading whether it is ruby text (pronunciation), which cannot be undone
 */
record InheritedHiding(boolean invisible, boolean zeroSize, boolean transparent, boolean reading) {

  static final InheritedHiding NONE = new InheritedHiding(false, false, false, false);

  boolean isHidden() {
    return invisible || zeroSize || transparent || reading;
  }

  SetAsideReason reason() {
    if (invisible) {
      return SetAsideReason.NOT_SHOWN_BY_BROWSER;
    }
    return zeroSize || transparent ? SetAsideReason.INVISIBLE : SetAsideReason.READING;
  }
}
