package lantai.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A minimal PDF (ISO 32000-1) without an embedded font. Character codes are UTF-16 code units, as
 * defined by its ToUnicode map.
 */
public final class TestPdf {

  /** Begins a line that is set in small type at the foot of its page. */
  static final String SMALL = "\u2193";

  /** Precedes a character that is set smaller and higher. */
  static final String RAISED = "\u2191";

  private static final int SIZE = 12;
  private static final int LEFT = 70;

  private final List<String> objects = new ArrayList<>();

  private TestPdf() {}

  /**
   * @param lines each ideographic space at the start indents by one character
   * @param perPage number of lines on a page
   * @param head header of each page; the footer is the page number
   */
  public static byte[] of(List<String> lines, int perPage, String head) {
    TestPdf document = new TestPdf();
    List<String> pages = new ArrayList<>();
    document.objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    document.objects.add("");
    document.font();
    for (int i = 0; i < lines.size(); i += perPage) {
      StringBuilder content = new StringBuilder();
      show(content, 250, 800, head);
      show(content, 280, 40, "— " + (pages.size() + 1) + " —");
      int y = 740;
      for (String line : lines.subList(i, Math.min(lines.size(), i + perPage))) {
        String words = line.strip();
        int spaces = line.length() - line.stripLeading().length();
        boolean small = line.startsWith(SMALL);
        int size = small ? SIZE - 3 : SIZE;
        show(content, size, LEFT + spaces * SIZE, small ? y - 160 : y, words.replace(SMALL, ""));
        y -= 20;
      }
      pages.add(document.page(content.toString()));
    }
    document.objects.set(
        1,
        "<< /Type /Pages /Kids [" + String.join(" ", pages) + "] /Count " + pages.size() + " >>");
    return document.bytes();
  }

  /** Returns a page without text, as in scanned documents. */
  public static byte[] scanned() {
    TestPdf document = new TestPdf();
    document.objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    document.objects.add("");
    document.font();
    String page = document.page("0 0 200 200 re f");
    document.objects.set(1, "<< /Type /Pages /Kids [" + page + "] /Count 1 >>");
    return document.bytes();
  }

  /**
   * Returns a document of pages with any content. Its text is set in the font {@code F1}.
   *
   * @param catalog further entries of the catalogue
   * @param page further entries of each page, such as its rotation
   * @param resources further resources of each page
   * @param contents one for each page
   */
  public static byte[] of(String catalog, String page, String resources, String... contents) {
    TestPdf document = begin(catalog);
    List<String> pages = new ArrayList<>();
    for (String content : contents) {
      pages.add(document.page(content, page, resources));
    }
    return document.end(pages);
  }

  /** Returns a page whose layer {@code /L} is object 7. */
  public static byte[] withLayer(String catalog, String content) {
    return withObject(
        catalog, content, "<< /Type /OCG /Name (old) >>", "/Properties << /L 7 0 R >>");
  }

  /** Returns a page whose image {@code /I} is one black dot. */
  public static byte[] withImage(String content) {
    return withObject(
        "",
        content,
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
            + " /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
        "/XObject << /I 7 0 R >>");
  }

  private static byte[] withObject(
      String catalog, String content, String object, String resources) {
    TestPdf document = begin(catalog);
    document.objects.add(object);
    return document.end(List.of(document.page(content, "", resources)));
  }

  /** Returns a page with an annotation in the middle that shows a text. */
  public static byte[] withNote(String content, String note) {
    return withNote(content, "FreeText", note);
  }

  /**
   * Returns a page with an annotation in the middle that shows a text.
   *
   * @param subtype of the annotation
   */
  static byte[] withNote(String content, String subtype, String note) {
    TestPdf document = begin("");
    String form = show(12, 10, 10, note);
    document.objects.add(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources << /Font << /F1 3 0 R >> >>"
            + " /Length "
            + form.length()
            + " >>\nstream\n"
            + form
            + "\nendstream");
    document.objects.add(
        "<< /Type /Annot /Subtype /" + subtype + " /Rect [70 400 270 440] /AP << /N 7 0 R >> >>");
    return document.end(List.of(document.page(content, "/Annots [8 0 R]", "")));
  }

  /** Returns a page with nested forms that would show more characters than any report has. */
  public static byte[] endless() {
    TestPdf document = begin("");
    for (int i = 0; i < 12; i++) {
      String content = i == 0 ? show(12, 70, 700, "字") : ("/X Do\n").repeat(10);
      String inner = i == 0 ? "" : "/XObject << /X " + (6 + i) + " 0 R >>";
      document.objects.add(
          "<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] "
              + (i % 2 == 0 ? "" : "/Group << /S /Transparency >> ")
              + "/Resources << /Font << /F1 3 0 R >> "
              + inner
              + " >> /Length "
              + content.length()
              + " >>\nstream\n"
              + content
              + "\nendstream");
    }
    return document.end(List.of(document.page("/X Do", "", "/XObject << /X 18 0 R >>")));
  }

  private static TestPdf begin(String catalog) {
    TestPdf document = new TestPdf();
    document.objects.add("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>");
    document.objects.add("");
    document.font();
    return document;
  }

  private byte[] end(List<String> pages) {
    objects.set(
        1,
        "<< /Type /Pages /Kids [" + String.join(" ", pages) + "] /Count " + pages.size() + " >>");
    return bytes();
  }

  /** Returns content that shows a text. */
  public static String show(double size, double x, double y, String text) {
    return show("1 0 0 1", size, x, y, text);
  }

  /**
   * Returns content that shows a text.
   *
   * @param turn the first four entries of the text matrix
   */
  public static String show(String turn, double size, double x, double y, String text) {
    StringBuilder codes = new StringBuilder();
    text.chars().forEach(c -> codes.append(String.format(Locale.ROOT, "%04X", c)));
    return "BT /F1 " + size + " Tf " + turn + " " + x + " " + y + " Tm <" + codes + "> Tj ET\n";
  }

  /** Encrypts a document with a password. */
  public static byte[] locked(byte[] plain) throws IOException {
    return locked(plain, "reader");
  }

  /**
   * Encrypts a document.
   *
   * @param password required to read it
   */
  public static byte[] locked(byte[] plain, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(plain)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void font() {
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H"
            + " /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /DW 1000 /W [0 126 500]"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            + " /FontDescriptor 5 0 R >>");
    objects.add(
        "<< /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 -200 1000 900]"
            + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>");
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
    map.append("/CMapName /Invented def /CMapType 2 def\n");
    map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int high = 0; high < 256; high += 64) {
      map.append("64 beginbfrange\n");
      for (int i = high; i < high + 64; i++) {
        String first = String.format(Locale.ROOT, "%02X00", i);
        String last = String.format(Locale.ROOT, "%02XFF", i);
        map.append("<" + first + "> <" + last + "> <" + first + ">\n");
      }
      map.append("endbfrange\n");
    }
    map.append("endcmap end end");
    objects.add(stream(map.toString()));
  }

  private String page(String content) {
    return page(content, "", "");
  }

  private String page(String content, String entries, String resources) {
    objects.add(stream(content));
    String box = entries.contains("/MediaBox") ? "" : " /MediaBox [0 0 595 842]";
    objects.add(
        "<< /Type /Page /Parent 2 0 R"
            + box
            + " /Contents "
            + objects.size()
            + " 0 R "
            + entries
            + " /Resources << /Font << /F1 3 0 R >> "
            + resources
            + " >> >>");
    return objects.size() + " 0 R";
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
  }

  private static void show(StringBuilder content, int x, int y, String text) {
    show(content, SIZE, x, y, text);
  }

  private static void show(StringBuilder content, int size, int x, int y, String text) {
    content.append("BT " + x + " " + y + " Td");
    for (String piece : text.split("(?=" + RAISED + ")|(?<=" + RAISED + "[^" + RAISED + "])")) {
      boolean raised = piece.startsWith(RAISED);
      StringBuilder codes = new StringBuilder();
      piece
          .replace(RAISED, "")
          .chars()
          .forEach(c -> codes.append(String.format(Locale.ROOT, "%04X", c)));
      content.append(
          " /F1 "
              + (raised ? size / 2 : size)
              + " Tf "
              + (raised ? 4 : 0)
              + " Ts <"
              + codes
              + "> Tj");
    }
    content.append(" ET\n");
  }

  private byte[] bytes() {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(at -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", at)));
    file.append("trailer << /Root 1 0 R /Size ").append(objects.size() + 1).append(" >>\n");
    file.append("startxref\n").append(table).append("\n%%EOF\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(file.toString().getBytes(StandardCharsets.ISO_8859_1));
    return bytes.toByteArray();
  }
}
