package lantai.importer.extract.rtf;

/** What holds for the text of a group of a file of the Rich Text Format, when it is counted. */
final class RtfCrossCheckGroup {

  boolean skipped;
  boolean hidden;
  boolean deleted;
  int font;
  int skippedAfterUnicode = 1;

  /** Returns a group within this one. */
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
