package lantai.link;

import java.util.List;
import java.util.Set;
import lantai.chinese.Bigrams;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem.Hint;
import lantai.model.TextBlock;

/** Finds the text block of a chapter that a quote which stands nowhere was probably taken from. */
final class NearestTextBlock {

  private NearestTextBlock() {}

  /** Compares pairs of neighbouring characters in a window as long as the quote. */
  static Hint hint(String quote, List<TextBlock> textBlocks) {
    String sought = FoldedText.fold(quote);
    Set<String> wanted = Bigrams.in(sought).keySet();
    int length = sought.length();
    int best = 0;
    int bestPairs = 0;
    String textBlock = "";
    int number = 0;
    for (TextBlock paragraph : textBlocks) {
      FoldedText text = new FoldedText(paragraph.text());
      for (int at = 0; at < text.folded().length(); at++) {
        int end = Math.min(text.folded().length(), at + length);
        String window = text.folded().substring(at, end);
        Set<String> found = Bigrams.in(window).keySet();
        found.retainAll(wanted);
        // Of two equally good windows, the one that begins and ends like the quote.
        int score =
            found.size() * 3
                + (window.charAt(0) == sought.charAt(0) ? 1 : 0)
                + (window.endsWith(sought.substring(length - 1)) ? 1 : 0);
        if (score > best && !found.isEmpty()) {
          best = score;
          bestPairs = found.size();
          textBlock = text.unfold(new TextRange(at, end)).of(paragraph.text());
          number = paragraph.paragraph().number();
        }
      }
    }
    return bestPairs * 2 < wanted.size() || wanted.isEmpty()
        ? Hint.of("quote-verbatim")
        : Hint.of("nearest-text-block", textBlock, String.valueOf(number));
  }
}
