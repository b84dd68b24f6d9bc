package lantai.importer.extract;

import lantai.importer.extract.HiddenText.HiddenReason;

/**
 * What elements of a web page pass on to those within them, which may undo it.
 *
 * @param invisible by the property {@code visibility}
 */
record InheritedHiding(boolean invisible, boolean zeroSize, boolean transparent) {

  static final InheritedHiding NONE = new InheritedHiding(false, false, false);

  boolean isHidden() {
    return invisible || zeroSize || transparent;
  }

  HiddenReason reason() {
    return invisible ? HiddenReason.NOT_SHOWN_BY_BROWSER : HiddenReason.INVISIBLE;
  }
}
