package lantai.importer.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;

/** Extracts the text of a file. The format is detected from the bytes, since names may be wrong. */
public final class TextExtractor {

  private TextExtractor() {}

  /**
   * @throws RejectedFileException if the file is missing, too large, broken or of another format
   */
  public static ExtractedText extract(Path file) throws IOException, RejectedFileException {
    String name = file.toString().replace('\\', '/');
    if (!Files.exists(file)) {
      throw new RejectedFileException("import-missing", name);
    }
    if (!Files.isRegularFile(file)) {
      throw new RejectedFileException("import-not-a-file", name);
    }
    if (Files.size(file) > ImportLimits.BYTES) {
      throw new RejectedFileException("import-too-large", name, String.valueOf(ImportLimits.BYTES));
    }
    PageFiles files = new PageFiles(file.toAbsolutePath().getParent());
    return extract(Files.readAllBytes(file), name, files);
  }

  /**
   * As {@link #extract(Path)}, from the content of a file.
   *
   * @param name of the file, for messages
   */
  public static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    return extract(bytes, name, new PageFiles(null));
  }

  private static ExtractedText extract(byte[] bytes, String name, PageFiles files)
      throws RejectedFileException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PdfExtractor.extract(bytes, name);
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return OfficeExtractor.packed(bytes, name);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return DocExtractor.extract(bytes, name);
    }
    if (head.startsWith("{\\rtf")) {
      return RtfExtractor.extract(bytes, name);
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("mime-version:") && lower.contains("multipart/related")) {
      throw new RejectedFileException("import-other-format", name, "MHTML");
    }
    if (lower.contains("<office:document ")) {
      return OfficeExtractor.flat(bytes, name);
    }
    return HtmlExtractor.isHtml(head, name)
        ? HtmlExtractor.extract(bytes, name, files)
        : plainText(bytes, name);
  }

  private static ExtractedText plainText(byte[] bytes, String name) throws RejectedFileException {
    String text = EncodingDetector.decode(bytes, name);
    ExtractedTextBuilder lines = new ExtractedTextBuilder(name);
    int number = 1;
    for (String line : text.split("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]", -1)) {
      lines.add(line, new Place(name, number++, 1), LineStyle.PLAIN);
    }
    lines.setShown(text);
    return lines.build(SourceLayout.LINES);
  }
}
