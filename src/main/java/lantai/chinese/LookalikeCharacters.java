package lantai.chinese;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Characters that look like common ones but do not match them in a search: CJK radicals, to which
 * some fonts map ideographs, compatibility ideographs, and ligatures.
 */
public final class LookalikeCharacters {

  /** The characters of the block CJK Radicals Supplement without a compatibility decomposition. */
  private static final String RADICALS = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰";

  private static final String CHARACTERS = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙";

  private LookalikeCharacters() {}

  /** Returns the common form of a character, or the character itself if it is not a lookalike. */
  public static String commonForm(int character) {
    int radical = RADICALS.indexOf(character);
    if (radical >= 0) {
      return String.valueOf(CHARACTERS.charAt(radical));
    }
    String unchanged = Character.toString(character);
    boolean compatible =
        character >= 0x2E80 && character <= 0x2FD5
            || character >= 0xF900 && character <= 0xFB06
            || character >= 0x2F800 && character <= 0x2FA1F;
    return compatible ? Normalizer.normalize(unchanged, Form.NFKC) : unchanged;
  }
}
