package lantai.importer.extract.pdf;

import lantai.chinese.LookalikeCharacters;
import lantai.chinese.WhiteSpace;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Decodes character codes of a font to text. */
final class PdfCharacterDecoder {

  private PdfCharacterDecoder() {}

  /** Returns the text of a code; empty for white space, U+FFFD if the code is unknown. */
  static String text(PDFont font, int code) {
    String unicode = unicode(font, code);
    if (unicode == null || unicode.isEmpty()) {
      return PdfGlyph.UNKNOWN;
    }
    StringBuilder text = new StringBuilder();
    unicode
        .codePoints()
        .filter(c -> !Character.isBmpCodePoint(c) || !WhiteSpace.isSpace((char) c))
        // Some fonts map ideographs to the radicals that look like them.
        .mapToObj(c -> isControl(c) ? PdfGlyph.UNKNOWN : LookalikeCharacters.commonForm(c))
        .forEach(text::append);
    return text.toString();
  }

  private static @Nullable String unicode(PDFont font, int code) {
    try {
      return font.toUnicode(code);
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE;
  }

  /** Whether a text contains a character whose meaning only the embedded font defines. */
  static boolean isUnknown(String text) {
    return text.codePoints()
        .anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE);
  }
}
