package lantai.importer.extract;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** How the bytes of a file of the Rich Text Format are read, by font. */
final class RtfCharsets {

  private static final Map<Integer, String> CHARSETS =
      Map.of(
          0, "windows-1252",
          128, "windows-31j",
          129, "x-windows-949",
          134, "GB18030",
          136, "Big5");

  private static final Map<Integer, String> CODE_PAGES =
      Map.of(
          932, "windows-31j",
          936, "GB18030",
          949, "x-windows-949",
          950, "Big5",
          1252, "windows-1252",
          54936, "GB18030",
          65001, "UTF-8");

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
    byDefault = Charset.forName(CODE_PAGES.getOrDefault(page, byDefault.name()));
  }

  void setCharset(int font, int charset) {
    if (CHARSETS.containsKey(charset)) {
      fonts.put(font, Charset.forName(CHARSETS.get(charset)));
    }
  }

  Charset of(int font) {
    return fonts.getOrDefault(font, byDefault);
  }
}
