package lantai.chinese;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.jspecify.annotations.Nullable;

/** Pinyin of Chinese text, syllables without tones. */
public final class Pinyin {

  /**
   * Words with characters that are read otherwise than alone, as they occur in reports; the
   * syllables are those of Xiandai Hanyu Cidian.
   */
  private static final Map<String, String> WORDS = words();

  private static final int LONGEST_WORD = 3;

  private Pinyin() {}

  /** All readings of each character that has any, likeliest first; ü is written {@code u:}. */
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

  /** Syllables and Latin words, separated by spaces; ü is written v. Empty if there are none. */
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

  /** Punctuation separates words, except what joins numbers. */
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

  private static Map<String, String> words() {
    String table =
        "银行 yin hang,行业 hang ye,行情 hang qing,央行 yang hang,商行 shang hang,同行 tong hang,长江 chang"
            + " jiang,长期 chang qi,长效 chang xiao,长远 chang yuan,长征 chang zheng,长三角 chang san jiao,长城"
            + " chang cheng,长沙 chang sha,长春 chang chun,特长 te chang,专长 zhuan chang,长廊 chang lang,延长"
            + " yan chang,长株潭 chang zhu tan,长久 chang jiu,长足 chang zu,长寿 chang shou,调整 tiao zheng,调解"
            + " tiao jie,调节 tiao jie,协调 xie tiao,调控 tiao kong,调峰 tiao feng,调优 tiao you,空调 kong"
            + " tiao,重复 chong fu,重庆 chong qing,重建 chong jian,重组 chong zu,双重 shuang chong,重塑 chong"
            + " su,重新 chong xin,多重 duo chong,音乐 yin yue,人参 ren shen,率先 shuai xian,都 du,朝阳 zhao"
            + " yang,还 huan,厦门 xia men,藏粮 cang liang,收藏 shou cang,储藏 chu cang,冷藏 leng cang,弹性 tan"
            + " xing,着 zhuo,会计 kuai ji,参差 cen ci,出差 chu chai,处理 chu li,处置 chu zhi,处 chu,惩处 cheng"
            + " chu,查处 cha chu,了 liao,传记 zhuan ji,便宜 pian yi,给 ji,石 shi,什 shi,血 xue,色 se,吓 xia,识"
            + " shi,鲜 xian";
    Map<String, String> words = new HashMap<>();
    for (String entry : table.split(",")) {
      int space = entry.indexOf(' ');
      words.put(entry.substring(0, space), entry.substring(space + 1));
    }
    return Map.copyOf(words);
  }
}
