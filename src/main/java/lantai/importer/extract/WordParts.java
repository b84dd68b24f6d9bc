package lantai.importer.extract;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document (ECMA-376 Part 1), and what its styles say about paragraphs. */
final class WordParts {

  private static final String DOCUMENT = "word/document.xml";

  /** Position of a paragraph in a list (numId and ilvl). */
  record ListPosition(String list, int level) {}

  private final Map<String, byte[]> parts;
  private final Set<String> headingStyles = new HashSet<>();
  private final Set<String> contentsStyles = new HashSet<>();
  private final Map<String, ListPosition> listStyles = new HashMap<>();

  WordParts(byte[] bytes, String name) throws XMLStreamException, RejectedFileException {
    parts =
        LimitedZipReader.unpack(
            bytes, name, entry -> entry.matches("word/[a-z]+[0-9]*\\.xml|mimetype"));
    boolean openDocument = parts.remove("mimetype") != null;
    if (!parts.containsKey(DOCUMENT)) {
      String key = openDocument ? "import-other-format" : "import-no-document";
      throw new RejectedFileException(key, name, "ODT");
    }
    for (String part : parts.keySet()) {
      if (hasDocumentType(open(part))) {
        throw new RejectedFileException("import-entity", name);
      }
    }
    if (has("word/styles.xml")) {
      readStyles(open("word/styles.xml"));
    }
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  XMLStreamReader document() throws XMLStreamException {
    return open(DOCUMENT);
  }

  List<String> headersAndFooters() {
    return parts.keySet().stream()
        .filter(part -> part.matches("word/(?:header|footer)[0-9]*\\.xml"))
        .toList();
  }

  /** Opens a part; document types and entities are not read, so that nothing else is reached. */
  XMLStreamReader open(String part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
  }

  /** Word writes no document type; entities need one. */
  private static boolean hasDocumentType(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext() && !xml.isStartElement()) {
      if (xml.next() == XMLStreamConstants.DTD) {
        return true;
      }
    }
    return false;
  }

  private void readStyles(XMLStreamReader xml) throws XMLStreamException {
    String style = null;
    String list = null;
    int level = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        if (style != null && list != null) {
          listStyles.put(style, new ListPosition(list, level));
        }
        style = null;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String value = attribute(xml, "val");
        switch (xml.getLocalName()) {
          case "style" -> {
            style = attribute(xml, "styleId");
            list = null;
            level = 0;
          }
          case "name" -> readStyleName(style, value);
          case "numId" -> list = value;
          case "ilvl" -> level = number(value);
          default -> {}
        }
      }
    }
  }

  private void readStyleName(@Nullable String style, @Nullable String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    if (style != null && lower.startsWith("heading")) {
      headingStyles.add(style);
    } else if (style != null && lower.startsWith("toc")) {
      contentsStyles.add(style);
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
  Map<String, String> notes(String kind) throws XMLStreamException {
    Map<String, String> notes = new LinkedHashMap<>();
    String part = "word/" + kind + ".xml";
    if (!has(part)) {
      return notes;
    }
    XMLStreamReader xml = open(part);
    StringBuilder text = new StringBuilder();
    String id = null;
    boolean inText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String tag = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
      boolean note = tag.equals("footnote") || tag.equals("endnote");
      if (event == XMLStreamConstants.START_ELEMENT && note) {
        id = attribute(xml, "id");
        text.setLength(0);
      } else if (event == XMLStreamConstants.END_ELEMENT && note) {
        notes.put(String.valueOf(id), text.toString());
      } else if (event == XMLStreamConstants.START_ELEMENT && tag.matches("tab|br|cr")) {
        text.append(' ');
      } else if (tag.equals("t")) {
        inText = event == XMLStreamConstants.START_ELEMENT;
      } else if (inText && event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    return notes;
  }

  /** Returns the value of an attribute of the current element in any namespace. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns the value of a decimal attribute, or 0 if it is not a small number. */
  static int number(@Nullable String value) {
    return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
  }
}
