package lantai.importer;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import lantai.chinese.LookalikeCharacters;
import lantai.chinese.WhiteSpace;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractionEvidence;
import lantai.importer.extract.SetAsideText;

/**
 * Compares the characters of the extracted text, regardless of order, with those that the file
 * shows according to a second, independent extractor.
 */
final class ExtractionCrossChecker {

  /** Most characters of each side that an exception quotes. */
  private static final int QUOTED = 20;

  private ExtractionCrossChecker() {}

  /**
   * Returns the number of visible characters that the file shows as text; empty if its format has
   * no second extractor.
   *
   * @throws RoundTripException if a shown character is neither in the extracted text nor set aside,
   *     or if either contains a character that the file does not show
   */
  static OptionalInt shownCharacters(ExtractedText source) throws RoundTripException {
    ExtractionEvidence evidence = source.evidence();
    if (evidence.shownText() == null) {
      return OptionalInt.empty();
    }
    Map<Character, Integer> balance = new TreeMap<>(Comparator.naturalOrder());
    int shown = count(balance, evidence.shownText(), 1);
    count(balance, evidence.supplied(), 1);
    count(balance, source.text(), -1);
    for (SetAsideText aside : evidence.setAside()) {
      count(balance, aside.reason().isShown() ? aside.text() : "", -1);
    }
    if (balance.values().stream().anyMatch(left -> left != 0)) {
      throw new RoundTripException(
          difference(balance, 1, '−') + " " + difference(balance, -1, '+'));
    }
    return OptionalInt.of(shown);
  }

  private static int count(Map<Character, Integer> balance, String text, int by) {
    int visible = 0;
    for (char c : normalized(text).toCharArray()) {
      if (!WhiteSpace.isSpace(c)) {
        balance.merge(c, by, Integer::sum);
        visible++;
      }
    }
    return visible;
  }

  /** Replaces superscript, subscript and lookalike characters with the usual ones. */
  private static String normalized(String text) {
    StringBuilder normalized = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(
            c ->
                "¹²³".indexOf(c) >= 0 || c >= 0x2070 && c <= 0x209F
                    ? Normalizer.normalize(Character.toString(c), Form.NFKC)
                    : LookalikeCharacters.commonForm(c))
        .forEach(normalized::append);
    // Both minus characters have the same superscript.
    return normalized.toString().replace('−', '-');
  }

  private static String difference(Map<Character, Integer> balance, int sign, char before) {
    StringBuilder different = new StringBuilder().append(before);
    balance.forEach((c, left) -> different.append(c.toString().repeat(Math.max(0, left * sign))));
    int length = different.length() - 1;
    different.setLength(Math.min(different.length(), QUOTED + 1));
    return length + "× " + different;
  }
}
