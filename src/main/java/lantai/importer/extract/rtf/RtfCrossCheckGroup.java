package lantai.importer.extract.rtf;

/** Properties of the text of a group, for the cross-check. */
final class RtfCrossCheckGroup {

  boolean skipped;
  boolean hidden;
  boolean deleted;
  int font;
  int skippedAfterUnicode = 1;

  /** Returns a nested group with the same properties. */
  RtfCrossCheckGroup inner() {
    RtfCrossCheckGroup inner = new RtfCrossCheckGroup();
    inner.skipped = skipped;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.font = font;
    inner.skippedAfterUnicode = skippedAfterUnicode;
    return inner;
  }
}
