package lantai.importer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import lantai.chinese.WhiteSpace;

/**
 * A piece of the received text, such as a paragraph: its visible characters and where each of them
 * was. It may have been broken over lines, with page numbers in between.
 */
public final class SourceBlock {

  private final String text;
  private final int[] at;

  private SourceBlock(String text, int[] at) {
    this.text = text;
    this.at = at;
  }

  /**
   * The visible characters of a stretch of the text.
   *
   * @param wanted which of them, by their offsets
   */
  static SourceBlock of(String text, int start, int end, IntPredicate wanted) {
    int[] at = new int[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      if (!WhiteSpace.isSpace(text.charAt(i)) && wanted.test(i)) {
        at[length++] = i;
      }
    }
    return new SourceBlock(text, Arrays.copyOf(at, length));
  }

  /** This and then another. */
  SourceBlock and(SourceBlock other) {
    int[] both = Arrays.copyOf(at, at.length + other.at.length);
    System.arraycopy(other.at, 0, both, at.length, other.at.length);
    return new SourceBlock(text, both);
  }

  /** Its visible characters, white space left out. */
  public String folded() {
    StringBuilder folded = new StringBuilder(at.length);
    for (int offset : at) {
      folded.append(text.charAt(offset));
    }
    return folded.toString();
  }

  public int length() {
    return at.length;
  }

  public boolean isEmpty() {
    return at.length == 0;
  }

  /** Where its first character was in the received text. */
  public int start() {
    return at[0];
  }

  /** Where each character was in the received text. */
  public int[] offsets() {
    return at.clone();
  }

  int offset(int index) {
    return at[index];
  }

  /** How many of its characters were before an offset of the received text. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(at, offset);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * @param from index of a visible character
   * @param to index after the last
   */
  public SourceBlock cut(int from, int to) {
    return new SourceBlock(text, Arrays.copyOfRange(at, from, to));
  }

  public SourceBlock from(int index) {
    return cut(index, at.length);
  }

  /** This without the characters at some offsets of the received text. */
  SourceBlock without(IntPredicate unwanted) {
    return new SourceBlock(text, Arrays.stream(at).filter(i -> !unwanted.test(i)).toArray());
  }

  /**
   * As it is to be printed: white space stays between Latin words alone, since beside Chinese it
   * comes from wrapping or letter-spacing.
   */
  public String printed() {
    StringBuilder printed = new StringBuilder(at.length + 8);
    boolean letterSpaced = isLetterSpaced();
    for (int i = 0; i < at.length; i++) {
      char c = text.charAt(at[i]);
      if (i > 0 && !letterSpaced && WhiteSpace.separatesWords(text, at[i - 1], at[i])) {
        printed.append(' ');
      }
      printed.append(c);
    }
    return printed.toString();
  }

  /** Whether nearly each of its characters is set apart from the next. */
  private boolean isLetterSpaced() {
    int gaps = 0;
    for (int i = 1; i < at.length; i++) {
      gaps += at[i] > at[i - 1] + 1 ? 1 : 0;
    }
    return gaps > 2 && gaps * 5 >= (at.length - 1) * 3;
  }

  /** As it is to be printed where white space sets things apart, as in the rows of a table. */
  public String spaced() {
    StringBuilder spaced = new StringBuilder(at.length + 8);
    for (int i = 0; i < at.length; i++) {
      if (i > 0 && at[i] > at[i - 1] + 1 && WhiteSpace.isBetween(text, at[i - 1], at[i])) {
        spaced.append(text.substring(at[i - 1] + 1, at[i]).contains("\t") ? '　' : ' ');
      }
      spaced.append(text.charAt(at[i]));
    }
    return spaced.toString();
  }

  /** Split after some of its characters; none of the pieces is empty. */
  List<SourceBlock> split(List<Integer> ends) {
    List<SourceBlock> pieces = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      if (end > start) {
        pieces.add(cut(start, end));
        start = end;
      }
    }
    if (start < at.length) {
      pieces.add(from(start));
    }
    return pieces;
  }

  @Override
  public String toString() {
    return printed();
  }
}
