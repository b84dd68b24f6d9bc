package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.junit.jupiter.api.Test;

class PinyinTest {

  @Test
  void readingsOfEveryCharacterAreThoseOfPinyin4j() {
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
  void onlyRequestedCharactersAreReturned() {
    BitSet wanted = new BitSet();
    "上女A".chars().forEach(wanted::set);

    assertEquals(Map.of('上', Set.of("shang"), '女', Set.of("nu:", "ru")), readings(wanted));
  }

  @Test
  void likeliestReadingComesFirst() {
    BitSet wanted = new BitSet();
    wanted.set('上');
    wanted.set('长');

    assertEquals("zhang", Pinyin.readings(wanted).get('长').get(0));
  }

  @Test
  void wordsDecideHowTheirCharactersAreRead() {
    assertEquals("yin hang ye", Pinyin.of("银行业"));
    assertEquals("yan chang chan ye lian", Pinyin.of("延长产业链"));
    assertEquals("shi zhang re xian", Pinyin.of("市长热线"));
  }

  @Test
  void latinWordsAndNumbersAreInLowerCase() {
    assertEquals("lv se 1+n xie tiao ji zhi", Pinyin.of("绿色“1＋N”协调机制"));
    assertEquals("g60 ke chuang zou lang", Pinyin.of("Ｇ60科创走廊"));
    assertEquals("", Pinyin.of("“——”"));
    assertEquals("ke chuang", Pinyin.of("+科创"));
  }

  private static Map<Character, Set<String>> readings(BitSet wanted) {
    Map<Character, Set<String>> readings = new TreeMap<>();
    Pinyin.readings(wanted)
        .forEach((character, syllables) -> readings.put(character, new TreeSet<>(syllables)));
    return readings;
  }
}
