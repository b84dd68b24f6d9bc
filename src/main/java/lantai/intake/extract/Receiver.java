package lantai.intake.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Takes the text out of a file. What the file is, its bytes tell; its name may be wrong. */
public final class Receiver {

  /** Bytes; scanned reports aside, none comes near. */
  private static final long MAX_BYTES = 40_000_000;

  private Receiver() {}

  /**
   * @throws Refusal where the file cannot be taken in
   * @throws IOException where it cannot be read
   */
  public static Received receive(Path file) throws IOException, Refusal {
    String name = file.toString().replace('\\', '/');
    if (!Files.exists(file)) {
      throw new Refusal("import-missing", name);
    }
    if (!Files.isRegularFile(file)) {
      throw new Refusal("import-not-a-file", name);
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new Refusal("import-too-large", name, String.valueOf(MAX_BYTES));
    }
    return read(Files.readAllBytes(file), name);
  }

  static Received read(byte[] bytes, String name) throws Refusal {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PdfFile.read(bytes, name);
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return WordFile.read(bytes, name);
    }
    refuseOthers(head, name);
    if (HtmlFile.isHtml(head, name)) {
      return HtmlFile.read(bytes, name);
    }
    return TextFile.read(bytes, name);
  }

  private static void refuseOthers(String head, String name) throws Refusal {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new Refusal("import-old-word", name);
    }
    if (head.startsWith("{\\rtf")) {
      throw new Refusal("import-other-format", name, "RTF");
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("mime-version:") && lower.contains("multipart/related")) {
      throw new Refusal("import-other-format", name, "MHTML");
    }
  }
}
