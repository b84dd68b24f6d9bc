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
 * A minimal PDF (ISO 32000-1) without an embedded font: character codes are UTF-16 code units, as
 * its ToUnicode map says.
 */
public final class TestPdf {

  /** Starts a line that is set in small type at the foot of its page. */
  static final String SMALL = "\u2193";

  /** Precedes a character that is set smaller and higher. */
  static final String RAISED = "\u2191";

  private static final int SIZE = 12;
  private static final int LEFT = 70;

  private final List<String> objects = new ArrayList<>();

  private TestPdf() {}

  /**
   * @param lines each ideographic space at the start indents by one character
   * @param perPage how many lines a page holds
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

  /** A page without text, as in scanned documents. */
  public static byte[] scanned() {
    TestPdf document = new TestPdf();
    document.objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    document.objects.add("");
    document.font();
    String page = document.page("0 0 200 200 re f");
    document.objects.set(1, "<< /Type /Pages /Kids [" + page + "] /Count 1 >>");
    return document.bytes();
  }

  /** Encrypts a document with a password. */
  public static byte[] locked(byte[] plain) throws IOException {
    try (PDDocument document = Loader.loadPDF(plain)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "reader", new AccessPermission());
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
    objects.add(stream(content));
    objects.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
            + objects.size()
            + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
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
