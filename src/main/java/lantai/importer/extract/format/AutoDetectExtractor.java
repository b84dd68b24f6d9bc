package lantai.importer.extract.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import lantai.diagnostics.Place;
import lantai.importer.extract.EncodingDetector;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.ImportLimits;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.doc.DocExtractor;
import lantai.importer.extract.docx.DocxExtractor;
import lantai.importer.extract.html.HtmlExtractor;
import lantai.importer.extract.odt.OdtExtractor;
import lantai.importer.extract.pdf.PdfExtractor;
import lantai.importer.extract.rtf.RtfExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of a file of any supported format. The format is detected from the bytes, since
 * file names may be wrong.
 */
public final class AutoDetectExtractor {

  /** Names of the entries of packed documents that are not unpacked. */
  private static final String PICTURES =
      "(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|[ew]mf|svm|odttf|ttf)";

  private AutoDetectExtractor() {}

  /**
   * @throws RejectedFileException if the file is missing, too large, damaged or of an unsupported
   *     format
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
    return extract(Files.readAllBytes(file), name, file.toAbsolutePath().getParent());
  }

  /**
   * Extracts the text of a file, given as its content.
   *
   * @param name of the file, for messages
   */
  public static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    return extract(bytes, name, null);
  }

  private static ExtractedText extract(byte[] bytes, String name, @Nullable Path folder)
      throws RejectedFileException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PdfExtractor.extract(bytes, name);
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return packed(bytes, name);
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
      return OdtExtractor.flat(bytes, name);
    }
    return HtmlExtractor.isHtml(head, name)
        ? HtmlExtractor.extract(bytes, name, folder)
        : plainText(bytes, name);
  }

  private static ExtractedText packed(byte[] bytes, String name) throws RejectedFileException {
    Map<String, byte[]> entries;
    try {
      entries = ZipUnpacker.read(bytes, name, entry -> !entry.matches(PICTURES));
    } catch (IOException | IllegalArgumentException e) {
      throw RejectedFileException.damaged(name, "DOCX");
    }
    return OdtExtractor.isOpenDocument(entries)
        ? OdtExtractor.packed(entries, name)
        : DocxExtractor.extract(entries, name, AutoDetectExtractor::extract);
  }

  private static ExtractedText plainText(byte[] bytes, String name) throws RejectedFileException {
    String text = EncodingDetector.decode(bytes, name);
    ExtractedTextBuilder lines = new ExtractedTextBuilder(name);
    int number = 1;
    for (String line : text.split("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]", -1)) {
      lines.add(line, new Place(name, number++, 1), LineStyle.PLAIN);
    }
    lines.setShownText(text);
    return lines.build(SourceLayout.LINES);
  }
}
