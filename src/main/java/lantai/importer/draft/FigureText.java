package lantai.importer.draft;

import java.util.List;
import lantai.chinese.FoldedText;
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

  private static final String PAUSES = "，。；：！？,;:";

  static FigureText of(TextBlock textBlock) {
    FoldedText folded = new FoldedText(textBlock.text());
    String plain = ArabicNumerals.halfWidth(folded.folded());
    List<TextRange> numerals = ArabicNumerals.in(textBlock).stream().map(folded::fold).toList();
    return new FigureText(textBlock, folded, plain, numerals);
  }

  /** The stretch between two marks of punctuation; the enumeration comma is none. */
  TextRange clause(TextRange find) {
    int start = find.start();
    while (start > 0 && !isPause(start - 1)) {
      start--;
    }
    int end = find.end();
    while (end < plain.length() && !isPause(end)) {
      end++;
    }
    return new TextRange(start, end);
  }

  /** The sentence without its full stop. */
  TextRange sentence(TextRange find) {
    int start = find.start();
    while (start > 0 && "。！？!?".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    int end = find.end();
    while (end < plain.length() && "。！？!?".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    return new TextRange(start, end);
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

  private boolean isPause(int at) {
    // A comma between digits sets thousands apart.
    boolean thousands =
        plain.charAt(at) == ','
            && at > 0
            && at + 3 < plain.length()
            && Character.isDigit(plain.charAt(at - 1))
            && Character.isDigit(plain.charAt(at + 1));
    return (PAUSES + "!?").indexOf(plain.charAt(at)) >= 0 && !thousands;
  }

  /** The words as printed, on one line. */
  String printed(TextRange range) {
    return folded.unfold(range).of(textBlock.text()).replaceAll("\\s+", " ");
  }
}
