package lantai.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text with its white space left out, for comparing what is printed however its lines were
 * wrapped; finds are given back as ranges of the text as it is.
 */
public final class FoldedText {

  private final String folded;
  private final int[] origins;

  public FoldedText(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int[] offsets = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        offsets[kept.length()] = i;
        kept.append(text.charAt(i));
      }
    }
    this.folded = kept.toString();
    this.origins = offsets;
  }

  /** The text without its white space. */
  public static String fold(String text) {
    return new FoldedText(text).folded;
  }

  public String folded() {
    return folded;
  }

  /** The stretch of the original text that a stretch of the folded text stands for. */
  public Range unfold(Range inFolded) {
    if (inFolded.start() == inFolded.end()) {
      throw new IllegalArgumentException("an empty range has no place in the text");
    }
    return new Range(origins[inFolded.start()], origins[inFolded.end() - 1] + 1);
  }

  /** The stretch of the folded text that stands for a stretch of the original text. */
  public Range fold(Range inText) {
    return new Range(before(inText.start()), before(inText.end()));
  }

  /** How many characters are kept before an offset of the original text. */
  private int before(int offset) {
    int at = Arrays.binarySearch(origins, 0, folded.length(), offset);
    return at >= 0 ? at : -at - 1;
  }

  /** Every occurrence of a phrase, its white space ignored too, overlapping ones included. */
  public List<Range> find(String phrase) {
    String wanted = fold(phrase);
    List<Range> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      found.add(unfold(new Range(at, at + wanted.length())));
    }
    return found;
  }

  /** White space of every width, the no-break and the ideographic space included. */
  private static boolean isSpace(char c) {
    // The many that are not, first: Chinese characters are all between these two.
    return (c < '\u3001' || c > '\uFAFF')
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
  }
}
