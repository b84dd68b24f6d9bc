package lantai.chinese;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.jspecify.annotations.Nullable;

/** Pinyin of Chinese text, without tones. */
public final class Pinyin {

  /** Words in which a character has an unusual reading, with their syllables. */
  private static final Map<String, String> WORDS = ChineseMessageBundle.bundle("pinyin");

  private static final int LONGEST_WORD = 3;

  private Pinyin() {}

  /**
   * Returns all readings of each character that has any, most likely first; ü is written {@code
   * u:}.
   */
  public static Map<Character, List<String>> readings(BitSet characters) {
    Map<Character, List<String>> readings = new TreeMap<>();
    for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
      List<String> found = readings((char) c);
      if (!found.isEmpty()) {
        readings.put((char) c, found);
      }
    }
    return readings;
  }

  private static List<String> readings(char character) {
    String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
    return Stream.of(readings == null ? new String[0] : readings)
        .map(reading -> reading.replaceFirst("[1-5]$", ""))
        .filter(syllable -> syllable.matches("[a-z:]+"))
        .distinct()
        .toList();
  }

  /**
   * Returns the syllables and Latin words of a text, separated by spaces; ü is written v. Empty if
   * there are none.
   */
  public static String of(String text) {
    StringBuilder pinyin = new StringBuilder();
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String word = knownWord(text, i);
      List<String> readings = readings(text.charAt(i));
      if (word == null && readings.isEmpty()) {
        latin.append(latin(text.charAt(i)));
        continue;
      }
      append(pinyin, latin.toString());
      latin.setLength(0);
      append(pinyin, word == null ? readings.get(0).replace("u:", "v") : WORDS.get(word));
      i += word == null ? 0 : word.length() - 1;
    }
    append(pinyin, latin.toString());
    return pinyin.toString();
  }

  private static @Nullable String knownWord(String text, int start) {
    for (int end = Math.min(start + LONGEST_WORD, text.length()); end > start; end--) {
      if (WORDS.containsKey(text.substring(start, end))) {
        return text.substring(start, end);
      }
    }
    return null;
  }

  /**
   * Returns a Latin character in half width and lower case; a space for anything else, except marks
   * that join numbers.
   */
  private static char latin(char c) {
    char half = FullWidthForms.toHalfWidth(String.valueOf(c)).charAt(0);
    boolean kept = half < 0x80 && Character.isLetterOrDigit(half) || "+-.".indexOf(half) >= 0;
    return kept ? Character.toLowerCase(half) : ' ';
  }

  private static void append(StringBuilder pinyin, String words) {
    for (String word : words.strip().split("\\s+")) {
      boolean leadingSign =
          pinyin.isEmpty() && !word.isEmpty() && !Character.isLetterOrDigit(word.charAt(0));
      if (!word.isEmpty() && !leadingSign) {
        pinyin.append(pinyin.isEmpty() ? "" : " ").append(word);
      }
    }
  }
}
