package lantai.importer.extract.office;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import org.xml.sax.SAXException;

/** Translates the exceptions of a document reader to rejections with a suitable message. */
public final class OfficeExceptionTranslator {

  /** Reads a document. */
  public interface OfficeReader {
    ExtractedText read()
        throws IOException,
            SAXException,
            XMLStreamException,
            ParserConfigurationException,
            RejectedFileException;
  }

  private OfficeExceptionTranslator() {}

  /**
   * Reads a document.
   *
   * @param format as messages name it
   * @throws RejectedFileException if the reader fails
   */
  public static ExtractedText extract(String name, String format, OfficeReader reader)
      throws RejectedFileException {
    try {
      return reader.read();
    } catch (SAXException e) {
      if (e.getMessage().contains(OfficeXmlDom.NO_DOCUMENT_TYPE)) {
        throw new RejectedFileException("import-entity", name);
      }
      if (e.getMessage().contains(OfficeXmlDom.MAX_DEPTH)) {
        throw new RejectedFileException("import-too-deep", name);
      }
      throw RejectedFileException.damaged(name, format);
    } catch (IOException | XMLStreamException | ParserConfigurationException e) {
      throw RejectedFileException.damaged(name, format);
    } catch (RuntimeException e) {
      throw RejectedFileException.damaged(name, format, e);
    }
  }
}
