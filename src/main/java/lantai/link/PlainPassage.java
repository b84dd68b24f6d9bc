package lantai.link;

import java.util.List;
import lantai.model.Passage;
import lantai.text.FoldedText;
import lantai.text.Range;

/**
 * A passage without white space and in half width.
 *
 * @param folded without white space alone
 * @param numerals of the text
 */
record PlainPassage(FoldedText folded, String text, List<Range> numerals) {

  static PlainPassage of(Passage passage) {
    FoldedText folded = new FoldedText(passage.text());
    String text = Numerals.halfWidth(folded.folded());
    return new PlainPassage(folded, text, Numerals.in(text, passage.mark()));
  }
}
