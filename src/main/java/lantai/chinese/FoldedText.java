package lantai.chinese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text with its white space left out, for comparing what is printed however its lines were
 * wrapped; finds are given back as ranges of the text as it is.
 */
public final class FoldedText {

  private final String folded;

  /** By offset in the folded text; {@code null} where there is no white space to leave out. */
  private final int[] origins;

  public FoldedText(String text) {
    boolean whole = firstSpace(text) == text.length();
    this.origins = whole ? null : origins(text);
    this.folded = whole ? text : kept(text, origins);
  }

  private static int firstSpace(String text) {
    int at = 0;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int[] origins(String text) {
    int[] origins = new int[text.length()];
    int kept = 0;
    for (int i = 0; i < origins.length; i++) {
      if (!isSpace(text.charAt(i))) {
        origins[kept++] = i;
      }
    }
    return Arrays.copyOf(origins, kept);
  }

  private static String kept(String text, int[] origins) {
    char[] kept = new char[origins.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = text.charAt(origins[i]);
    }
    return new String(kept);
  }

  /** The text without its white space. */
  public static String fold(String text) {
    return new FoldedText(text).folded;
  }

  public String folded() {
    return folded;
  }

  /** The stretch of the original text that a stretch of the folded text stands for. */
  public TextRange unfold(TextRange inFolded) {
    if (inFolded.start() == inFolded.end()) {
      throw new IllegalArgumentException("an empty range has no place in the text");
    }
    return origins == null
        ? inFolded
        : new TextRange(origins[inFolded.start()], origins[inFolded.end() - 1] + 1);
  }

  /** The stretch of the folded text that stands for a stretch of the original text. */
  public TextRange fold(TextRange inText) {
    return new TextRange(before(inText.start()), before(inText.end()));
  }

  /** How many characters are kept before an offset of the original text. */
  private int before(int offset) {
    if (origins == null) {
      return Math.min(offset, folded.length());
    }
    int at = Arrays.binarySearch(origins, offset);
    return at >= 0 ? at : -at - 1;
  }

  /** Every occurrence of a phrase, its white space ignored too, overlapping ones included. */
  public List<TextRange> find(String phrase) {
    String wanted = fold(phrase);
    List<TextRange> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      found.add(unfold(new TextRange(at, at + wanted.length())));
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
