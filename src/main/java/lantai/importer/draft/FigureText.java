package lantai.importer.draft;

import java.util.List;
import lantai.chinese.FoldedText;
import lantai.chinese.Sentences;
import lantai.chinese.TextRange;
import lantai.link.ArabicNumerals;
import lantai.model.TextBlock;

/**
 * A text block as its figures are read: half width and without white space.
 *
 * @param plain the text so read; all ranges of this room are of it
 * @param numerals those that want an account, in printed order
 */
record FigureText(TextBlock textBlock, FoldedText folded, String plain, List<TextRange> numerals) {

  static FigureText of(TextBlock textBlock) {
    FoldedText folded = FoldedText.halfWidth(textBlock.text());
    List<TextRange> numerals = ArabicNumerals.in(textBlock).stream().map(folded::fold).toList();
    return new FigureText(textBlock, folded, folded.folded(), numerals);
  }

  TextRange clause(TextRange find) {
    return Sentences.clauseAround(plain, find);
  }

  TextRange sentence(TextRange find) {
    return Sentences.around(plain, find);
  }

  /** What is left of a stretch around a find when it shall hold no brace, which is no literal. */
  TextRange literal(TextRange range, TextRange find) {
    int start = find.start();
    while (start > range.start() && "{}".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    int end = find.end();
    while (end < range.end() && "{}".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    return new TextRange(start, end);
  }

  /** The words as printed, on one line. */
  String printed(TextRange range) {
    return folded.unfold(range).of(textBlock.text()).replaceAll("\\s+", " ");
  }
}
