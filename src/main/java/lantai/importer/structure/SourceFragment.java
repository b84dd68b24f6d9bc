package lantai.importer.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lantai.chinese.WhiteSpace;

/**
 * Visible characters of the received text, such as those of a paragraph, given by their offsets in
 * UTF-16 code units. They need not be adjacent: line breaks and page numbers may be in between.
 */
public final class SourceFragment {

  private final String text;
  private final int[] offsets;

  private SourceFragment(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** Returns the visible characters of a range at offsets that are included. */
  static SourceFragment of(String text, int start, int end, IntPredicate included) {
    int[] offsets = new int[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      if (!WhiteSpace.isSpace(text.charAt(i)) && included.test(i)) {
        offsets[length++] = i;
      }
    }
    return new SourceFragment(text, Arrays.copyOf(offsets, length));
  }

  SourceFragment append(SourceFragment other) {
    int[] both = Arrays.copyOf(offsets, length() + other.length());
    System.arraycopy(other.offsets, 0, both, length(), other.length());
    return new SourceFragment(text, both);
  }

  public String folded() {
    StringBuilder folded = new StringBuilder(length());
    for (int offset : offsets) {
      folded.append(text.charAt(offset));
    }
    return folded.toString();
  }

  public int length() {
    return offsets.length;
  }

  public boolean isEmpty() {
    return offsets.length == 0;
  }

  public int start() {
    return offsets[0];
  }

  /** Returns the offset of each character in the received text. */
  public int[] offsets() {
    return offsets.clone();
  }

  int offset(int index) {
    return offsets[index];
  }

  /** Returns the number of characters before an offset of the received text. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Returns the characters from an index up to another. Indexes do not count white space. */
  public SourceFragment cut(int from, int to) {
    return new SourceFragment(text, Arrays.copyOfRange(offsets, from, to));
  }

  public SourceFragment from(int index) {
    return cut(index, length());
  }

  SourceFragment without(IntPredicate excluded) {
    return new SourceFragment(
        text, Arrays.stream(offsets).filter(offset -> !excluded.test(offset)).toArray());
  }

  /**
   * Returns the text with white space only between Latin words. Beside Chinese characters, it comes
   * from line breaks or letter spacing.
   */
  public String printed() {
    boolean letterSpaced = isLetterSpaced();
    return joined(
        (last, next) -> !letterSpaced && WhiteSpace.separatesWords(text, last, next) ? " " : "");
  }

  private boolean isLetterSpaced() {
    long gaps = IntStream.range(1, length()).filter(i -> offsets[i] > offsets[i - 1] + 1).count();
    return gaps > 2 && gaps * 5 >= (length() - 1) * 3;
  }

  /** Returns the text with all its white space: an ideographic space for a tab, else a space. */
  public String spaced() {
    return joined(
        (last, next) -> {
          boolean tab = text.substring(last + 1, next).contains("\t");
          return !WhiteSpace.isBetween(text, last, next) ? "" : tab ? "　" : " ";
        });
  }

  /** Joins the characters with gaps, which depend on the offsets of two successive characters. */
  private String joined(BiFunction<Integer, Integer, String> gap) {
    StringBuilder joined = new StringBuilder(length() + 8);
    for (int i = 0; i < length(); i++) {
      joined.append(i == 0 ? "" : gap.apply(offsets[i - 1], offsets[i]));
      joined.append(text.charAt(offsets[i]));
    }
    return joined.toString();
  }

  /** Splits the characters at indexes in ascending order. No part is empty. */
  List<SourceFragment> split(List<Integer> ends) {
    List<SourceFragment> parts = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      if (end > start) {
        parts.add(cut(start, end));
        start = end;
      }
    }
    if (start < length()) {
      parts.add(from(start));
    }
    return parts;
  }

  @Override
  public String toString() {
    return printed();
  }
}
