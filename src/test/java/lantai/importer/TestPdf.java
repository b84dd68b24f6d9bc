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
 * A PDF written by hand (ISO 32000-1), so that it needs no font: its one font is named and not
 * embedded, a character's code is its UTF-16 unit, and its ToUnicode map says so.
 */
final class TestPdf {

  /** What a line begins with that is set smaller at the foot of its page. */
  static final String SMALL = "\u2193";

  private static final int SIZE = 12;
  private static final int LEFT = 70;

  private final List<String> objects = new ArrayList<>();

  private TestPdf() {}

  /**
   * @param lines an ideographic space at the beginning sets a line in
   * @param perPage how many lines a page holds
   * @param head stands at the head of each page; each page has its number at its foot
   */
  static byte[] of(List<String> lines, int perPage, String head) {
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

  /** Pages that hold nothing but a drawing, as scanned ones do. */
  static byte[] scanned() {
    TestPdf document = new TestPdf();
    document.objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    document.objects.add("");
    document.font();
    String page = document.page("0 0 200 200 re f");
    document.objects.set(1, "<< /Type /Pages /Kids [" + page + "] /Count 1 >>");
    return document.bytes();
  }

  /** The same with a password. */
  static byte[] locked(byte[] plain) throws IOException {
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
    StringBuilder codes = new StringBuilder();
    text.chars().forEach(c -> codes.append(String.format(Locale.ROOT, "%04X", c)));
    content.append("BT /F1 " + size + " Tf " + x + " " + y + " Td <" + codes + "> Tj ET\n");
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
