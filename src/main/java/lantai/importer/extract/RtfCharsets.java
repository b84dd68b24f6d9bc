package lantai.importer.extract;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** How the bytes of a file of the Rich Text Format are read, by font. */
final class RtfCharsets {

  private static final Map<Integer, String> CODE_PAGES =
      Map.of(
          932, "windows-31j",
          936, "GB18030",
          949, "x-windows-949",
          950, "x-windows-950",
          1252, "windows-1252",
          54936, "GB18030",
          65001, "UTF-8");

  /** The code pages of the character sets that fonts name. */
  private static final Map<Integer, Integer> PAGES_OF_FONTS =
      Map.of(0, 1252, 128, 932, 129, 949, 134, 936, 136, 950);

  /** The characters of control words. */
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

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset byDefault = Charset.forName("windows-1252");

  void setCodePage(int page) {
    byDefault = charset(page);
  }

  private Charset charset(int page) {
    return Charset.forName(CODE_PAGES.getOrDefault(page, byDefault.name()));
  }

  void setCharset(int font, int charset) {
    Integer page = PAGES_OF_FONTS.get(charset);
    if (page != null) {
      fonts.put(font, charset(page));
    }
  }

  Charset of(int font) {
    return fonts.getOrDefault(font, byDefault);
  }
}
