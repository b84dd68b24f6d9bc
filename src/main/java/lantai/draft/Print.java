package lantai.draft;

import java.util.List;
import lantai.link.Numerals;
import lantai.model.Passage;
import lantai.text.FoldedText;
import lantai.text.Range;

/**
 * A passage as its figures are read: half width and without white space.
 *
 * @param plain the text so read; all ranges of this room are of it
 * @param numerals those that want an account, in printed order
 */
record Print(Passage passage, FoldedText folded, String plain, List<Range> numerals) {

  private static final String PAUSES = "，。；：！？,;:";

  static Print of(Passage passage) {
    FoldedText folded = new FoldedText(passage.text());
    String plain = Numerals.halfWidth(folded.folded());
    List<Range> numerals = Numerals.in(passage).stream().map(folded::fold).toList();
    return new Print(passage, folded, plain, numerals);
  }

  /** The stretch between two marks of punctuation; the enumeration comma is none. */
  Range clause(Range find) {
    int start = find.start();
    while (start > 0 && !isPause(start - 1)) {
      start--;
    }
    int end = find.end();
    while (end < plain.length() && !isPause(end)) {
      end++;
    }
    return new Range(start, end);
  }

  /** The sentence without its full stop. */
  Range sentence(Range find) {
    int start = find.start();
    while (start > 0 && "。！？!?".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    int end = find.end();
    while (end < plain.length() && "。！？!?".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    return new Range(start, end);
  }

  /** What is left of a stretch around a find when it shall hold no brace, which is no literal. */
  Range literal(Range range, Range find) {
    int start = find.start();
    while (start > range.start() && "{}".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    int end = find.end();
    while (end < range.end() && "{}".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    return new Range(start, end);
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
  String printed(Range range) {
    return folded.unfold(range).of(passage.text()).replaceAll("\\s+", " ");
  }
}
