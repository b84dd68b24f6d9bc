package lantai.importer.extract;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.diagnostics.Place;

/**
 * Reads a Word document (ECMA-376 Part 1, WordprocessingML) with the JDK's own XML reader: of the
 * whole format a report needs paragraphs, numbers and notes. A place's line is the number of the
 * paragraph.
 */
final class WordExtractor {

  private static final String DOCUMENT = "word/document.xml";

  private WordExtractor() {}

  static ExtractedText read(byte[] bytes, String name) throws RejectedFileException {
    Map<String, byte[]> parts =
        LimitedZipReader.unpack(
            bytes, name, entry -> entry.matches("word/[a-z]+[0-9]*\\.xml|mimetype"));
    if (!parts.containsKey(DOCUMENT)) {
      throw new RejectedFileException(
          parts.containsKey("mimetype") ? "import-other-format" : "import-no-document",
          name,
          "ODT");
    }
    try {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        if (part.getKey().endsWith(".xml") && declares(part.getValue())) {
          throw new RejectedFileException("import-entity", name);
        }
      }
      return read(parts, name);
    } catch (XMLStreamException | RuntimeException e) {
      throw new RejectedFileException("import-unknown-format", name, "DOCX");
    }
  }

  private static ExtractedText read(Map<String, byte[]> parts, String name)
      throws XMLStreamException, RejectedFileException {
    TextLineCollector lines = new TextLineCollector(name);
    WordStyles styles = new WordStyles(parts);
    WordText text = new WordText(new WordListNumbers(parts, styles), styles);
    text.read(reader(parts.get(DOCUMENT)));
    int number = 0;
    for (WordText.RunPiece line : text.lines()) {
      int start = lines.length();
      lines.add(line.text(), new Place(name, ++number, 1), line.look());
      line.bold().forEach(range -> lines.bold(start + range.start(), start + range.end()));
      line.marks().forEach((at, note) -> lines.mark(start + at, start + at, note));
    }
    for (String kind : List.of("footnotes", "endnotes")) {
      number = notes(parts.get("word/" + kind + ".xml"), text, kind, lines, name, number);
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().matches("word/(?:header|footer)[0-9]*\\.xml")) {
        WordText furniture = new WordText(new WordListNumbers(Map.of(), styles), styles);
        furniture.read(reader(part.getValue()));
        for (WordText.RunPiece line : furniture.lines()) {
          lines.add(line.text(), new Place(name, ++number, 1), TextLine.LineStyle.OUTSIDE);
        }
      }
    }
    return lines.received(ExtractedText.SourceLayout.PARAGRAPHS);
  }

  /** The notes that the text refers to, in the order of its references. */
  private static int notes(
      byte[] part, WordText text, String kind, TextLineCollector lines, String name, int number)
      throws XMLStreamException, RejectedFileException {
    List<String> wanted = text.references(kind);
    if (part == null || wanted.isEmpty()) {
      return number;
    }
    Map<String, String> notes = new WordNotes(reader(part)).texts();
    List<String> others = new ArrayList<>(notes.keySet());
    others.removeAll(wanted);
    int line = number;
    for (String id : wanted) {
      String note = notes.getOrDefault(id, "");
      if (!note.isBlank()) {
        lines.add(note, new Place(name, ++line, 1), TextLine.LineStyle.NOTE);
      }
    }
    for (String id : others) {
      if (!notes.get(id).isBlank()) {
        lines.add(notes.get(id), new Place(name, ++line, 1), TextLine.LineStyle.OUTSIDE);
      }
    }
    return line;
  }

  /** Whether it has a document type, which no Word document has and entities need. */
  private static boolean declares(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader = reader(xml);
    while (reader.hasNext() && !reader.isStartElement()) {
      if (reader.next() == XMLStreamConstants.DTD) {
        return true;
      }
    }
    return false;
  }

  /** Neither document types nor entities, so that a document reaches nothing but itself. */
  static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** The value of an attribute of the element that is being read, whatever its prefix. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether a switch such as {@code <w:b/>} is on. */
  static boolean isOn(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null || !value.matches("0|false|off|none");
  }
}
