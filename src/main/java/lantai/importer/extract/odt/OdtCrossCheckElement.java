package lantai.importer.extract.odt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open element, with the properties of the text in it. */
final class OdtCrossCheckElement {
  final String tag;
  boolean skipped;
  boolean onColour;
  boolean inParagraph;
  boolean chosen;
  List<String> spans = List.of();
  @Nullable String paragraph;

  /** Offset of the text of a paragraph; its complement if the text is to be discarded. */
  int from;

  OdtCrossCheckElement(String tag, @Nullable OdtCrossCheckElement parent) {
    this.tag = tag;
    if (parent != null) {
      skipped = parent.skipped;
      onColour = parent.onColour;
      inParagraph = parent.inParagraph;
      spans = parent.spans;
      paragraph = parent.paragraph;
    }
  }
}
