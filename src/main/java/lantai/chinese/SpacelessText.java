package lantai.chinese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text without its white space (the folded text), for searching across line breaks. Maps ranges
 * between the folded and the original text.
 */
public final class SpacelessText {

  private final String folded;

  /**
   * For each character of the folded text, its offset in the original text; {@code null} if the two
   * are equal.
   */
  private final int @Nullable [] origins;

  /** Removes the white space of a text. */
  public SpacelessText(String text) {
    int first = firstSpace(text);
    if (first == text.length()) {
      this.folded = text;
      this.origins = null;
      return;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int[] offsets = new int[text.length()];
    for (int offset = 0; offset < text.length(); offset++) {
      if (!WhiteSpace.isSpace(text.charAt(offset))) {
        offsets[kept.length()] = offset;
        kept.append(text.charAt(offset));
      }
    }
    this.folded = kept.toString();
    this.origins = Arrays.copyOf(offsets, kept.length());
  }

  private static int firstSpace(String text) {
    int at = 0;
    while (at < text.length() && !WhiteSpace.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private SpacelessText(String folded, int @Nullable [] origins) {
    this.folded = folded;
    this.origins = origins;
  }

  /** Removes white space and converts full-width forms to half width. */
  public static SpacelessText halfWidth(String text) {
    SpacelessText spaceless = new SpacelessText(text);
    return new SpacelessText(FullWidthForms.toHalfWidth(spaceless.folded), spaceless.origins);
  }

  /** Returns a text without its white space. */
  public static String fold(String text) {
    return new SpacelessText(text).folded;
  }

  /** Returns the form in which a search compares a text: half width, lower case. */
  public static String searchForm(String text) {
    return halfWidth(text).folded.toLowerCase(Locale.ROOT);
  }

  public String folded() {
    return folded;
  }

  /** Maps a range of the folded text to the original text. The range must not be empty. */
  public TextRange unfold(TextRange inFolded) {
    if (inFolded.isEmpty()) {
      throw new IllegalArgumentException("an empty range has no place in the text");
    }
    return origins == null
        ? inFolded
        : new TextRange(origins[inFolded.start()], origins[inFolded.end() - 1] + 1);
  }

  /** Maps a range of the original text to the folded text. */
  public TextRange fold(TextRange inText) {
    return origins == null
        ? inText
        : new TextRange(lengthBefore(inText.start(), origins), lengthBefore(inText.end(), origins));
  }

  private static int lengthBefore(int offset, int[] origins) {
    int at = Arrays.binarySearch(origins, offset);
    return at >= 0 ? at : -at - 1;
  }

  /**
   * Returns the ranges in the original text of all occurrences of a phrase, including overlapping
   * ones. White space in the phrase is ignored.
   */
  public List<TextRange> find(String phrase) {
    String wanted = fold(phrase);
    List<TextRange> found = new ArrayList<>();
    for (int at = folded.indexOf(wanted);
        at >= 0 && !wanted.isEmpty();
        at = folded.indexOf(wanted, at + 1)) {
      found.add(unfold(new TextRange(at, at + wanted.length())));
    }
    return found;
  }
}
