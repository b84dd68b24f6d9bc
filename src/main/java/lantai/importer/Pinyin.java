package lantai.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How Chinese words are read, syllables without tones; ü is written v. */
public final class Pinyin {

  /**
   * Words whose characters are read otherwise than alone, as they occur in reports; the syllables
   * are those of Xiandai Hanyu Cidian.
   */
  private static final Map<String, String> WORDS = words();

  private static final int LONGEST_WORD = 3;

  private Pinyin() {}

  /** Syllables and Latin words, set apart by spaces; empty where there are none. */
  public static String of(String words) {
    StringBuilder pinyin = new StringBuilder();
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      String word = known(words, i);
      String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
      if (word == null && (readings == null || readings.length == 0)) {
        latin.append(latin(c));
        continue;
      }
      add(pinyin, latin.toString());
      latin.setLength(0);
      add(pinyin, word == null ? syllable(readings[0]) : WORDS.get(word));
      i += word == null ? 0 : word.length() - 1;
    }
    add(pinyin, latin.toString());
    return pinyin.toString();
  }

  private static String known(String words, int at) {
    for (int length = LONGEST_WORD; length > 1; length--) {
      if (at + length <= words.length() && WORDS.containsKey(words.substring(at, at + length))) {
        return words.substring(at, at + length);
      }
    }
    String one = words.substring(at, at + 1);
    return WORDS.containsKey(one) ? one : null;
  }

  /** Punctuation sets words apart; what joins numbers stays. */
  private static char latin(char c) {
    char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    boolean word = half < 0x80 && Character.isLetterOrDigit(half);
    return word || "+-.".indexOf(half) >= 0 ? Character.toLowerCase(half) : ' ';
  }

  private static void add(StringBuilder pinyin, String piece) {
    for (String word : piece.strip().split("\\s+")) {
      boolean joins =
          pinyin.isEmpty() && !word.isEmpty() && !Character.isLetterOrDigit(word.charAt(0));
      if (!word.isEmpty() && !joins) {
        pinyin.append(pinyin.isEmpty() ? "" : " ").append(word);
      }
    }
  }

  private static String syllable(String reading) {
    return reading.replaceAll("\\d$", "").replace("u:", "v");
  }

  private static Map<String, String> words() {
    String table =
        "银行 yin hang,行业 hang ye,行情 hang qing,央行 yang hang,商行 shang hang,同行 tong hang,长江 chang jiang,"
            + "长期 chang qi,长效 chang xiao,长远 chang yuan,长征 chang zheng,长三角 chang san jiao,长城 chang cheng,"
            + "长沙 chang sha,长春 chang chun,特长 te chang,专长 zhuan chang,长廊 chang lang,延长 yan chang,长株潭 chang zhu tan,"
            + "长久 chang jiu,长足 chang zu,长寿 chang shou,调整 tiao zheng,调解 tiao jie,调节 tiao jie,协调 xie tiao,"
            + "调控 tiao kong,调峰 tiao feng,调优 tiao you,空调 kong tiao,重复 chong fu,重庆 chong qing,重建 chong jian,"
            + "重组 chong zu,双重 shuang chong,重塑 chong su,重新 chong xin,多重 duo chong,音乐 yin yue,人参 ren shen,率先 shuai xian,"
            + "都 du,朝阳 zhao yang,还 huan,厦门 xia men,藏粮 cang liang,收藏 shou cang,储藏 chu cang,冷藏 leng cang,弹性 tan xing,"
            + "着 zhuo,会计 kuai ji,参差 cen ci,出差 chu chai,处理 chu li,处置 chu zhi,处 chu,惩处 cheng chu,查处 cha chu,"
            + "了 liao,传记 zhuan ji,便宜 pian yi,给 ji,石 shi,什 shi,血 xue,色 se,吓 xia,识 shi,鲜 xian";
    Map<String, String> words = new LinkedHashMap<>();
    for (String entry : table.split(",")) {
      int space = entry.indexOf(' ');
      words.put(entry.substring(0, space), entry.substring(space + 1));
    }
    return Map.copyOf(words);
  }
}
