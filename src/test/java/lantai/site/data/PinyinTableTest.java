package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.junit.jupiter.api.Test;

class PinyinTableTest {

  @Test
  void everyCharacterIsReadAsTheLibraryReadsIt() {
    Map<Character, Set<String>> wanted = new TreeMap<>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String[] said = PinyinHelper.toHanyuPinyinStringArray((char) c);
      for (String reading : said == null ? new String[0] : said) {
        String syllable = reading.replaceFirst("[0-9]$", "");
        if (syllable.matches("[a-z:]+")) {
          wanted.computeIfAbsent((char) c, key -> new TreeSet<>()).add(syllable);
        }
      }
    }
    BitSet all = new BitSet();
    all.set(0, Character.MAX_VALUE + 1);

    assertEquals(wanted, readings(all));
  }

  @Test
  void onlyWhatIsWantedIsTold() {
    BitSet wanted = new BitSet();
    "上女A".chars().forEach(wanted::set);

    assertEquals(Map.of('上', Set.of("shang"), '女', Set.of("nu:", "ru")), readings(wanted));
  }

  private static Map<Character, Set<String>> readings(BitSet wanted) {
    Map<Character, Set<String>> readings = new TreeMap<>();
    PinyinTable.read(
        wanted,
        (character, syllable) ->
            readings.computeIfAbsent(character, key -> new TreeSet<>()).add(syllable));
    return readings;
  }
}
