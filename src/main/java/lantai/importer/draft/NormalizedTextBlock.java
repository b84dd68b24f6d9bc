package lantai.importer.draft;

import java.util.List;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.link.ArabicNumeralFinder;
import lantai.model.TextBlock;

/**
 * A text block in half width and without white space.
 *
 * @param plain the normalized text; all ranges in this package refer to it
 * @param numerals the numerals that must be covered, in printed order
 */
record NormalizedTextBlock(
    TextBlock textBlock, SpacelessText folded, String plain, List<TextRange> numerals) {

  static NormalizedTextBlock of(TextBlock textBlock) {
    SpacelessText folded = SpacelessText.halfWidth(textBlock.text());
    List<TextRange> numerals =
        ArabicNumeralFinder.in(textBlock).stream().map(folded::fold).toList();
    return new NormalizedTextBlock(textBlock, folded, folded.folded(), numerals);
  }

  /** Returns the range between two punctuation marks; the enumeration comma is not one of them. */
  TextRange clause(TextRange match) {
    return SentenceSplitter.clauseAround(plain, match);
  }

  /** Returns the sentence without its full stop. */
  TextRange sentence(TextRange match) {
    return SentenceSplitter.around(plain, match);
  }

  /** Returns the longest part of a range around a match without braces, which phrases reserve. */
  TextRange literal(TextRange range, TextRange match) {
    int start = match.start();
    while (start > range.start() && "{}".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    int end = match.end();
    while (end < range.end() && "{}".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    return new TextRange(start, end);
  }

  /** Returns the words as printed, with white space collapsed. */
  String printed(TextRange range) {
    return folded.unfold(range).of(textBlock.text()).replaceAll("\\s+", " ");
  }
}
