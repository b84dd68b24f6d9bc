package lantai.importer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a Word document (ECMA-376 Part 1), and what its styles say about paragraphs. */
final class DocxParts {

  /** The feature without which entities could reach other files or use up the memory. */
  static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private static final String DOCUMENT = "word/document.xml";

  private static final int MAX_ENTRY_BYTES = 60_000_000;

  /** Document text is compressed about ten times. */
  private static final int MAX_RATIO = 250;

  private static final int MAX_ENTRIES = 10_000;

  /** Position of a paragraph in a list (numId and ilvl). */
  record ListPosition(String list, int level) {}

  private final Map<String, Document> parts = new TreeMap<>();
  private final Set<String> headingStyles = new HashSet<>();
  private final Set<String> contentsStyles = new HashSet<>();
  private final Map<String, ListPosition> listStyles = new HashMap<>();

  DocxParts(byte[] bytes, String name)
      throws IOException, SAXException, ParserConfigurationException, RejectedFileException {
    Map<String, byte[]> unpacked =
        unpack(bytes, name, entry -> entry.matches("word/[a-z]+[0-9]*\\.xml|mimetype"));
    boolean openDocument = unpacked.remove("mimetype") != null;
    if (!unpacked.containsKey(DOCUMENT)) {
      String key = openDocument ? "import-other-format" : "import-no-document";
      throw new RejectedFileException(key, name, "ODT");
    }
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(NO_DOCUMENT_TYPE, true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // The one by default prints errors.
    builder.setErrorHandler(new DefaultHandler());
    for (Map.Entry<String, byte[]> part : unpacked.entrySet()) {
      parts.put(part.getKey(), builder.parse(new ByteArrayInputStream(part.getValue())));
    }
    elements("word/styles.xml", "style").forEach(this::readStyle);
  }

  Element document() {
    return parts.get(DOCUMENT).getDocumentElement();
  }

  /** Returns the root elements of page headers and page footers. */
  List<Element> headersAndFooters() {
    return parts.keySet().stream()
        .filter(part -> part.matches("word/(?:header|footer)[0-9]*\\.xml"))
        .map(part -> parts.get(part).getDocumentElement())
        .toList();
  }

  /** Returns the elements of a name in any namespace; none if the part is missing. */
  List<Element> elements(String part, String tag) {
    return parts.containsKey(part)
        ? list(parts.get(part).getElementsByTagNameNS("*", tag))
        : List.of();
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private void readStyle(Element style) {
    String id = attribute(style, "styleId");
    String name = value(style, "name");
    String list = value(style, "numId");
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("heading")) {
      headingStyles.add(id);
    } else if (lower.startsWith("toc")) {
      contentsStyles.add(id);
    }
    if (list != null) {
      listStyles.put(id, new ListPosition(list, number(value(style, "ilvl"))));
    }
  }

  boolean isHeadingStyle(String style) {
    return headingStyles.contains(style);
  }

  boolean isContentsStyle(String style) {
    return contentsStyles.contains(style) || style.toUpperCase(Locale.ROOT).matches("TOC\\d");
  }

  @Nullable ListPosition listOfStyle(String style) {
    return listStyles.get(style);
  }

  /** Returns the texts of the {@code footnotes} or {@code endnotes} by their ids. */
  Map<String, String> notes(String kind) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (Element note : elements("word/" + kind + ".xml", kind.replaceFirst("s$", ""))) {
      StringBuilder text = new StringBuilder();
      for (Element element : list(note.getElementsByTagNameNS("*", "*"))) {
        switch (element.getLocalName()) {
          case "t" -> text.append(element.getTextContent());
          case "tab", "br", "cr" -> text.append(' ');
          default -> {}
        }
      }
      notes.put(String.valueOf(attribute(note, "id")), text.toString());
    }
    return notes;
  }

  /** Returns the value of an attribute in any namespace. */
  static @Nullable String attribute(Element element, String name) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .filter(attribute -> attribute.getLocalName().equals(name))
        .map(Node::getNodeValue)
        .findFirst()
        .orElse(null);
  }

  /** Returns the attribute {@code val} of the first element of a name in another element. */
  static @Nullable String value(Element element, String tag) {
    Element found = (Element) element.getElementsByTagNameNS("*", tag).item(0);
    return found == null ? null : attribute(found, "val");
  }

  /** Returns the value of a decimal attribute, or 0 if it is not a small number. */
  static int number(@Nullable String value) {
    return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
  }

  /** Unpacks entries of a ZIP file within limits that protect against decompression bombs. */
  static Map<String, byte[]> unpack(byte[] bytes, String name, Predicate<String> accepted)
      throws RejectedFileException {
    int limit = (int) Math.min(MAX_ENTRY_BYTES, (long) bytes.length * MAX_RATIO);
    Map<String, byte[]> unpacked = new TreeMap<>();
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new RejectedFileException("import-bomb", name);
        }
        if (accepted.test(entry.getName())) {
          byte[] content = zip.readNBytes(limit + 1);
          if (content.length > limit) {
            throw new RejectedFileException("import-bomb", name);
          }
          unpacked.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedFileException("import-unknown-format", name, "DOCX");
    }
    return unpacked;
  }
}
