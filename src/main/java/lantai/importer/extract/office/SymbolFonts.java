package lantai.importer.extract.office;

import java.util.Locale;
import java.util.Objects;
import lantai.chinese.ChineseMessages;
import org.jspecify.annotations.Nullable;

/** Characters of fonts that show signs other than those of their codes. */
public final class SymbolFonts {

  private static final ChineseMessages SIGNS = new ChineseMessages("symbol-fonts");

  /** The fonts have codes from 20 to FF (hexadecimal), in a private use area of Unicode or not. */
  private static final int FIRST_CODE = 0x20;

  private static final int PRIVATE_USE = 0xF000;

  private SymbolFonts() {}

  static boolean isKnown(@Nullable String font) {
    return font != null && SIGNS.has(key(font));
  }

  private static String key(String font) {
    return font.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** Whether a font shows each character of a text as itself. */
  static boolean isUnchanged(@Nullable String font, String text) {
    return text.chars().allMatch(c -> c > 0xFF || Character.toString(c).equals(sign(font, c)));
  }

  static boolean isPrivateUse(int code) {
    return code >= 0xE000 && code <= 0xF8FF;
  }

  /** Returns the sign that a font shows for a code, or null if it is not known. */
  public static @Nullable String sign(@Nullable String font, int code) {
    int index = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xFF ? code - PRIVATE_USE : code;
    if (!isKnown(font)) {
      return isPrivateUse(code) || index < FIRST_CODE ? null : Character.toString(code);
    }
    int[] signs = (" " + SIGNS.get(key(Objects.requireNonNull(font)))).codePoints().toArray();
    int position = index - FIRST_CODE;
    return position < 0 || position >= signs.length || signs[position] == 0xFFFD
        ? null
        : Character.toString(signs[position]);
  }
}
