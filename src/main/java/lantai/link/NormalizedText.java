package lantai.link;

import java.util.List;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.model.TextBlock;

/**
 * A text block without white space and in half width.
 *
 * @param folded without white space alone
 * @param numerals of the text
 */
record NormalizedText(FoldedText folded, String text, List<TextRange> numerals) {

  static NormalizedText of(TextBlock textBlock) {
    FoldedText folded = new FoldedText(textBlock.text());
    String text = ArabicNumerals.halfWidth(folded.folded());
    return new NormalizedText(folded, text, ArabicNumerals.in(text, textBlock.mark()));
  }
}
