package lantai.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lantai.model.Passage;
import lantai.text.FoldedText;
import lantai.text.Problem.Hint;
import lantai.text.Range;

/** Finds the passage of a chapter that a quote which stands nowhere was probably taken from. */
final class NearestPassage {

  private NearestPassage() {}

  /** Compares pairs of neighbouring characters in a window as long as the quote. */
  static Hint hint(String quote, List<Passage> passages) {
    Set<String> wanted = pairs(FoldedText.fold(quote));
    int length = FoldedText.fold(quote).length();
    double best = 0;
    String passage = "";
    int number = 0;
    for (Passage paragraph : passages) {
      FoldedText text = new FoldedText(paragraph.text());
      for (int at = 0; at < text.folded().length(); at++) {
        int end = Math.min(text.folded().length(), at + length);
        Set<String> found = pairs(text.folded().substring(at, end));
        found.retainAll(wanted);
        if (found.size() > best) {
          best = found.size();
          passage = text.unfold(new Range(at, end)).of(paragraph.text());
          number = paragraph.paragraph().number();
        }
      }
    }
    return best * 2 < wanted.size() || wanted.isEmpty()
        ? Hint.of("quote-verbatim")
        : Hint.of("nearest-passage", passage, String.valueOf(number));
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
