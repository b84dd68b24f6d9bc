package lantai.importer.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Takes the text out of a file. What the file is, its bytes tell; its name may be wrong. */
public final class TextExtractor {

  /** Bytes; scanned reports aside, none comes near. */
  private static final long MAX_BYTES = 40_000_000;

  private TextExtractor() {}

  /**
   * @throws RejectedFileException where the file cannot be taken in
   * @throws IOException where it cannot be read
   */
  public static ExtractedText receive(Path file) throws IOException, RejectedFileException {
    String name = file.toString().replace('\\', '/');
    if (!Files.exists(file)) {
      throw new RejectedFileException("import-missing", name);
    }
    if (!Files.isRegularFile(file)) {
      throw new RejectedFileException("import-not-a-file", name);
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new RejectedFileException("import-too-large", name, String.valueOf(MAX_BYTES));
    }
    return read(Files.readAllBytes(file), name);
  }

  static ExtractedText read(byte[] bytes, String name) throws RejectedFileException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PdfExtractor.read(bytes, name);
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return WordExtractor.read(bytes, name);
    }
    refuseOthers(head, name);
    if (HtmlExtractor.isHtml(head, name)) {
      return HtmlExtractor.read(bytes, name);
    }
    return PlainTextExtractor.read(bytes, name);
  }

  private static void refuseOthers(String head, String name) throws RejectedFileException {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new RejectedFileException("import-old-word", name);
    }
    if (head.startsWith("{\\rtf")) {
      throw new RejectedFileException("import-other-format", name, "RTF");
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("mime-version:") && lower.contains("multipart/related")) {
      throw new RejectedFileException("import-other-format", name, "MHTML");
    }
  }
}
