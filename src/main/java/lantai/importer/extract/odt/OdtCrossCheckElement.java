package lantai.importer.extract.odt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open element and what holds for the text within it. */
final class OdtCrossCheckElement {
  final String tag;
  boolean skipped;
  boolean onColour;
  boolean inParagraph;
  boolean chosen;
  List<String> spans = List.of();
  @Nullable String paragraph;

  /** Where the text of a paragraph begins. */
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
