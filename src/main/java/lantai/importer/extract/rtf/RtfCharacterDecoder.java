package lantai.importer.extract.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes the bytes of a Rich Text Format file, depending on the font. */
final class RtfCharacterDecoder {

  private static final Map<Integer, String> CODE_PAGES =
      Map.of(
          932, "windows-31j",
          936, "GB18030",
          949, "x-windows-949",
          950, "x-windows-950",
          1252, "windows-1252",
          54936, "GB18030",
          65001, "UTF-8");

  /** Code pages of the character sets that fonts name. */
  private static final Map<Integer, Integer> CODE_PAGES_OF_CHARSETS =
      Map.of(0, 1252, 128, 932, 129, 949, 134, 936, 136, 950);

  /** Characters of control words. */
  static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "-"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry("\\", "\\"));

  /** Number of the character set of symbol fonts. */
  private static final int SYMBOLS = 2;

  private static final int PRIVATE_USE = 0xF000;

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Set<Integer> symbolFonts = new HashSet<>();
  private Charset byDefault = Charset.forName("windows-1252");

  void setCodePage(int page) {
    byDefault = charset(page);
  }

  private Charset charset(int page) {
    return Charset.forName(CODE_PAGES.getOrDefault(page, byDefault.name()));
  }

  void setCharset(int font, int charset) {
    Integer page = CODE_PAGES_OF_CHARSETS.get(charset);
    if (page != null) {
      fonts.put(font, charset(page));
    }
    if (charset == SYMBOLS) {
      symbolFonts.add(font);
    }
  }

  /** Appends to the name of a font, which ends with a semicolon. */
  void addFontName(int font, String text) {
    names.merge(font, text, String::concat);
  }

  @Nullable String fontName(int font) {
    String name = names.get(font);
    return name == null ? null : name.split(";", 2)[0].strip();
  }

  /** Decodes text in a font. Codes of symbol fonts become private-use characters. */
  String decode(byte[] bytes, int font) {
    if (!symbolFonts.contains(font)) {
      return new String(bytes, fonts.getOrDefault(font, byDefault));
    }
    StringBuilder symbols = new StringBuilder();
    for (byte code : bytes) {
      symbols.append((char) (PRIVATE_USE + (code & 0xFF)));
    }
    return symbols.toString();
  }
}
