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

/** Compares the extracted text with what the file shows, character by character in any order. */
final class ExtractionCrossChecker {

  /** Characters that an exception quotes of each side. */
  private static final int QUOTED = 20;

  private ExtractionCrossChecker() {}

  /**
   * Returns the number of visible characters that the file shows as text; none if there is no
   * second count for its format.
   *
   * @throws RoundTripException if a character that the file shows is in neither the text nor what
   *     was set aside, or the other way round
   */
  static OptionalInt shownCharacters(ExtractedText source) throws RoundTripException {
    ExtractionEvidence evidence = source.evidence();
    if (evidence.shown() == null) {
      return OptionalInt.empty();
    }
    Map<Character, Integer> balance = new TreeMap<>(Comparator.naturalOrder());
    int shown = count(balance, evidence.shown(), 1);
    count(balance, evidence.supplied(), 1);
    count(balance, source.text(), -1);
    for (SetAsideText aside : evidence.setAside()) {
      count(balance, aside.reason().isShown() ? aside.text() : "", -1);
    }
    if (balance.values().stream().anyMatch(left -> left != 0)) {
      throw new RoundTripException(signed(balance, 1, '−') + " " + signed(balance, -1, '+'));
    }
    return OptionalInt.of(shown);
  }

  private static int count(Map<Character, Integer> balance, String text, int by) {
    int visible = 0;
    for (char c : plain(text).toCharArray()) {
      if (!WhiteSpace.isSpace(c)) {
        balance.merge(c, by, Integer::sum);
        visible++;
      }
    }
    return visible;
  }

  /** Maps raised and lowered signs, and characters that look the same, to the usual ones. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(
            c ->
                "¹²³".indexOf(c) >= 0 || c >= 0x2070 && c <= 0x209F
                    ? Normalizer.normalize(Character.toString(c), Form.NFKC)
                    : LookalikeCharacters.meant(c))
        .forEach(plain::append);
    // Both signs for minus are raised as the same character.
    return plain.toString().replace('−', '-');
  }

  private static String signed(Map<Character, Integer> balance, int sign, char before) {
    StringBuilder different = new StringBuilder().append(before);
    balance.forEach((c, left) -> different.append(c.toString().repeat(Math.max(0, left * sign))));
    int length = different.length() - 1;
    different.setLength(Math.min(different.length(), QUOTED + 1));
    return length + "× " + different;
  }
}
