package lantai.importer.extract;

import java.io.IOException;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/** Extracts the text of documents that are XML: DOCX and ODT, which are packed, and flat ODT. */
final class OfficeExtractor {

  private static final String PICTURES =
      "(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|[ew]mf|svm|odttf|ttf)";

  /** What may fail is named after the format. */
  private interface Reader {
    ExtractedText read()
        throws IOException,
            SAXException,
            XMLStreamException,
            ParserConfigurationException,
            RejectedFileException;
  }

  private OfficeExtractor() {}

  /** Extracts the text of a ZIP file. */
  static ExtractedText packed(byte[] bytes, String name) throws RejectedFileException {
    Map<String, byte[]> entries;
    try {
      entries = ZipEntries.read(bytes, name, entry -> !entry.matches(PICTURES));
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedFileException("import-unknown-format", name, "DOCX");
    }
    return OdtParts.isOpenDocument(entries)
        ? read(name, "ODT", () -> OdtExtractor.extract(OdtParts.packed(entries, name), name))
        : read(name, "DOCX", () -> DocxExtractor.extract(entries, name));
  }

  /** Extracts the text of an OpenDocument file that is a single XML file. */
  static ExtractedText flat(byte[] bytes, String name) throws RejectedFileException {
    return read(name, "FODT", () -> OdtExtractor.extract(OdtParts.flat(bytes), name));
  }

  private static ExtractedText read(String name, String format, Reader reader)
      throws RejectedFileException {
    try {
      return reader.read();
    } catch (SAXException e) {
      if (e.getMessage().contains(OfficeElement.NO_DOCUMENT_TYPE)) {
        throw new RejectedFileException("import-entity", name);
      }
      if (e.getMessage().contains(OfficeElement.MAX_DEPTH)) {
        throw new RejectedFileException("import-too-deep", name);
      }
      throw new RejectedFileException("import-unknown-format", name, format);
    } catch (IOException | XMLStreamException | ParserConfigurationException | RuntimeException e) {
      throw new RejectedFileException("import-unknown-format", name, format);
    }
  }
}
