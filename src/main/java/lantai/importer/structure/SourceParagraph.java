package lantai.importer.structure;

import lantai.importer.extract.TextLine;

/**
 * A paragraph of the received text.
 *
 * @param look what the file says of the line that it begins with
 */
record SourceParagraph(SourceBlock block, TextLine.LineStyle look) {

  String folded() {
    return block.folded();
  }

  boolean isHeading() {
    return look == TextLine.LineStyle.HEADING;
  }

  SourceParagraph with(SourceBlock other) {
    return new SourceParagraph(other, look);
  }
}
