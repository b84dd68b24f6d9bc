package lantai.importer.extract.office;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Access to an XML file as a stream, for the cross-check, which must not use {@link OfficeXmlDom}.
 */
public final class OfficeXmlStream {

  private static final XMLInputFactory FACTORY = factory();

  private OfficeXmlStream() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }

  public static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  /** Returns the value of an attribute, in any namespace, of the current element of a stream. */
  public static @Nullable String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }
}
