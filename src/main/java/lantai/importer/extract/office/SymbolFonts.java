package lantai.importer.extract.office;

import java.util.Locale;
import java.util.Objects;
import lantai.chinese.ChineseMessageBundle;
import org.jspecify.annotations.Nullable;

/** Fonts that show symbols instead of the characters of their codes. */
public final class SymbolFonts {

  private static final ChineseMessageBundle SYMBOLS = new ChineseMessageBundle("symbol-fonts");

  /** First code of a font. Codes are 20 to FF (hexadecimal), or those in the private use area. */
  private static final int FIRST_CODE = 0x20;

  private static final int PRIVATE_USE = 0xF000;

  private SymbolFonts() {}

  static boolean isKnown(@Nullable String font) {
    return font != null && SYMBOLS.has(key(font));
  }

  private static String key(String font) {
    return font.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** Whether a font shows each character of a text as itself. */
  static boolean isUnchanged(@Nullable String font, String text) {
    return text.chars().allMatch(c -> c > 0xFF || Character.toString(c).equals(symbol(font, c)));
  }

  static boolean isPrivateUse(int code) {
    return code >= 0xE000 && code <= 0xF8FF;
  }

  /** Returns the symbol that a font shows for a code; {@code null} if it is unknown. */
  public static @Nullable String symbol(@Nullable String font, int code) {
    int index = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xFF ? code - PRIVATE_USE : code;
    if (!isKnown(font)) {
      return isPrivateUse(code) || index < FIRST_CODE ? null : Character.toString(code);
    }
    int[] symbols = (" " + SYMBOLS.get(key(Objects.requireNonNull(font)))).codePoints().toArray();
    int position = index - FIRST_CODE;
    return position < 0 || position >= symbols.length || symbols[position] == 0xFFFD
        ? null
        : Character.toString(symbols[position]);
  }
}
