package lantai.importer.structure;

import lantai.importer.extract.ExtractedText.TextLine.LineStyle;

/** A paragraph of the received text, with the style of its first line. */
record SourceParagraph(SourceFragment fragment, LineStyle style) {

  String folded() {
    return fragment.folded();
  }

  boolean isFootnote() {
    return style == LineStyle.FOOTNOTE;
  }

  SourceParagraph with(SourceFragment other) {
    return new SourceParagraph(other, style);
  }
}
