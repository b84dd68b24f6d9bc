package lantai.site.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How each Chinese character may be read, by pinyin4j's own table. The library itself would make
 * objects of all of it, and of a table of words that is not needed, before it tells of one.
 */
final class PinyinTable {

  /** A line a character: {@code 4E0A (shang4,shang3)}. */
  private static final String PATH = "/pinyindb/unicode_to_hanyu_pinyin.txt";

  private static final int HEXADECIMAL = 16;
  private static final int CODE = 4;

  private PinyinTable() {}

  /** Told of each reading. */
  @FunctionalInterface
  interface CharacterReadings {

    /**
     * @param syllable without its tone, ü written {@code u:}
     */
    void read(char character, String syllable);
  }

  /** Tells every reading that is written in Latin letters, of the characters that are wanted. */
  static void read(BitSet wanted, CharacterReadings readings) {
    String table = table();
    int start = 0;
    while (start < table.length()) {
      int end = table.indexOf('\n', start);
      char character = (char) Integer.parseInt(table, start, start + CODE, HEXADECIMAL);
      if (wanted.get(character)) {
        readLine(character, table, start + CODE, end, readings);
      }
      start = end + 1;
    }
  }

  /** Goes from one run of letters to the next; what no tone ends is no reading. */
  private static void readLine(char c, String table, int from, int to, CharacterReadings readings) {
    int start = -1;
    for (int i = from; i < to; i++) {
      char at = table.charAt(i);
      boolean letter = at >= 'a' && at <= 'z' || at == ':';
      if (letter) {
        start = start < 0 ? i : start;
      } else {
        if (start >= 0 && at >= '1' && at <= '9') {
          readings.read(c, table.substring(start, i));
        }
        start = -1;
      }
    }
  }

  private static String table() {
    try (InputStream in = PinyinHelper.class.getResourceAsStream(PATH)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException("the library's table", e);
    }
  }
}
