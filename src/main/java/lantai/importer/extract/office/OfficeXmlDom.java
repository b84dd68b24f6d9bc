package lantai.importer.extract.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lantai.importer.extract.ImportLimits;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Access to elements of Office Open XML and OpenDocument. They are found by local names, since the
 * strict variant of Office Open XML uses other namespaces.
 */
public final class OfficeXmlDom {

  /** Parser feature that rejects document types, whose entities could read other files. */
  static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** Name of the parser's depth limit, which its error message contains. */
  static final String MAX_DEPTH = "maxElementDepth";

  private OfficeXmlDom() {}

  /**
   * Parses an XML file and returns its root element.
   *
   * @throws SAXException also if the file declares a document type or is nested too deeply
   */
  public static Element parse(byte[] bytes)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(NO_DOCUMENT_TYPE, true);
    factory.setAttribute("jdk.xml." + MAX_DEPTH, ImportLimits.DEPTH);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // The default error handler prints errors.
    builder.setErrorHandler(new DefaultHandler());
    return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  public static List<Element> children(@Nullable Element parent) {
    List<Element> children = new ArrayList<>();
    Node node = parent == null ? null : parent.getFirstChild();
    for (; node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Returns the first element at a path of names. */
  public static @Nullable Element child(@Nullable Element parent, String... path) {
    Element found = parent;
    for (String name : path) {
      found =
          children(found).stream()
              .filter(child -> child.getLocalName().equals(name))
              .findFirst()
              .orElse(null);
    }
    return found;
  }

  public static List<Element> descendants(@Nullable Element ancestor, String name) {
    if (ancestor == null) {
      return List.of();
    }
    NodeList nodes = ancestor.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /** Returns the value of an attribute in any namespace. */
  public static @Nullable String attribute(@Nullable Element element, String name) {
    if (element == null) {
      return null;
    }
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .filter(attribute -> attribute.getLocalName().equals(name))
        .map(Node::getNodeValue)
        .findFirst()
        .orElse(null);
  }

  /** Returns the attribute {@code val} of the first descendant with a name. */
  public static @Nullable String value(@Nullable Element element, String name) {
    List<Element> found = descendants(element, name);
    return found.isEmpty() ? null : attribute(found.get(0), "val");
  }

  /** Returns the value of a decimal attribute, or 0 if it is not a small number. */
  public static int number(@Nullable String value) {
    return value != null && value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
  }

  /** Whether an attribute is present and true. */
  public static boolean isTrue(@Nullable Element element, String attribute) {
    String value = attribute(element, attribute);
    return value != null && value.matches("1|true|on");
  }

  /** Whether an element such as {@code w:b} is present and not switched off. */
  public static boolean isOn(@Nullable Element element) {
    String value = attribute(element, "val");
    return element != null && (value == null || !value.matches("0|false|off|none"));
  }
}
