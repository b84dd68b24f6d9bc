package lantai.importer.extract.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of an OpenDocument text (1.3). A flat document is a single file with all parts.
 *
 * @param files bytes of the content and the styles
 * @param entries all entries of the package
 */
record OdtParts(
    Element content, Element styles, Map<String, byte[]> files, Map<String, byte[]> entries) {

  static final String CONTENT = "content.xml";
  static final String STYLES = "styles.xml";

  private static final String[] BODY = {"body", "text"};

  private static final Map<String, String> OTHER_KINDS =
      Map.of("spreadsheet", "ODS", "presentation", "ODP", "drawing", "ODG");

  static OdtParts packed(Map<String, byte[]> entries, String name)
      throws IOException, SAXException, ParserConfigurationException, RejectedFileException {
    byte[] manifest = entries.getOrDefault("META-INF/manifest.xml", new byte[0]);
    boolean encrypted =
        new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")
            || entries.containsKey("encrypted-package");
    if (encrypted) {
      throw new RejectedFileException("import-encrypted", name);
    }
    byte[] content = entries.get(CONTENT);
    if (content == null) {
      throw RejectedFileException.damaged(name, "ODT");
    }
    Element root = parsed(content, name);
    byte[] styles = entries.get(STYLES);
    Element stylesRoot = styles == null ? root : OfficeXmlDom.parse(styles);
    Map<String, byte[]> files =
        styles == null ? Map.of(CONTENT, content) : Map.of(CONTENT, content, STYLES, styles);
    return new OdtParts(root, stylesRoot, files, entries);
  }

  static OdtParts flat(byte[] bytes, String name)
      throws IOException, SAXException, ParserConfigurationException, RejectedFileException {
    Element root = parsed(bytes, name);
    return new OdtParts(root, root, Map.of(CONTENT, bytes), Map.of());
  }

  private static Element parsed(byte[] content, String name)
      throws IOException, SAXException, ParserConfigurationException, RejectedFileException {
    Element root = OfficeXmlDom.parse(content);
    if (OfficeXmlDom.child(root, BODY) == null) {
      String kind =
          OfficeXmlDom.children(OfficeXmlDom.child(root, "body")).stream()
              .map(Element::getLocalName)
              .findFirst()
              .orElse("");
      throw new RejectedFileException(
          "import-other-format", name, OTHER_KINDS.getOrDefault(kind, "OpenDocument"));
    }
    return root;
  }

  Element body() {
    return Objects.requireNonNull(OfficeXmlDom.child(content, BODY));
  }

  /** Returns the content of an object in a drawing; {@code null} if it is missing. */
  @Nullable Element object(Element drawing) throws IOException, SAXException {
    Element inner = OfficeXmlDom.children(drawing).stream().findFirst().orElse(null);
    String link = String.valueOf(OfficeXmlDom.attribute(drawing, "href"));
    byte[] bytes = entries.get(link.replaceFirst("^\\./", "") + "/" + CONTENT);
    try {
      return bytes == null ? inner : OfficeXmlDom.parse(bytes);
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }
}
