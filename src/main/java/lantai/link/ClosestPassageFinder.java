package lantai.link;

import java.util.List;
import java.util.Set;
import lantai.chinese.Bigrams;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem.Hint;
import lantai.model.TextBlock;

/**
 * Finds the passage of a chapter from which a quote that it does not contain was probably copied.
 */
final class ClosestPassageFinder {

  private ClosestPassageFinder() {}

  /** Compares the bigrams of the quote with those of every passage of the same length. */
  static Hint hint(String quote, List<TextBlock> textBlocks) {
    String wanted = SpacelessText.fold(quote);
    Set<String> bigrams = Bigrams.in(wanted).keySet();
    Hint hint = Hint.of("quote-verbatim");
    int best = 0;
    for (TextBlock textBlock : textBlocks) {
      SpacelessText text = new SpacelessText(textBlock.text());
      for (int at = 0; at < text.folded().length(); at++) {
        int end = Math.min(text.folded().length(), at + wanted.length());
        String window = text.folded().substring(at, end);
        Set<String> shared = Bigrams.in(window).keySet();
        shared.retainAll(bigrams);
        // Of two equally good windows, the one that begins and ends like the quote is chosen.
        int score =
            shared.size() * 3
                + (window.charAt(0) == wanted.charAt(0) ? 1 : 0)
                + (window.endsWith(wanted.substring(wanted.length() - 1)) ? 1 : 0);
        if (score > best && !shared.isEmpty()) {
          best = score;
          hint =
              shared.size() * 2 < bigrams.size()
                  ? Hint.of("quote-verbatim")
                  : Hint.of(
                      "nearest-text-block",
                      text.unfold(new TextRange(at, end)).of(textBlock.text()),
                      String.valueOf(textBlock.paragraph().number()));
        }
      }
    }
    return hint;
  }
}
