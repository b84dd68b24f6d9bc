package lantai.importer.extract.docx;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;

/**
 * Collects the characters that a Word document shows as text, in any order, for the cross-check of
 * the extraction. Shares no class with {@link DocxExtractor}. List numbers, characters of symbol
 * fonts and formulas are not included, since the file does not contain them as text.
 */
final class DocxCrossCheckExtractor {

  private final Map<String, byte[]> entries;
  private final StringBuilder shown = new StringBuilder();

  private DocxCrossCheckExtractor(Map<String, byte[]> entries) {
    this.entries = entries;
  }

  /**
   * @param entries of a document that was already read once and is therefore well-formed
   */
  static String of(Map<String, byte[]> entries) throws XMLStreamException {
    DocxCrossCheckExtractor extractor = new DocxCrossCheckExtractor(entries);
    extractor.collect();
    return extractor.shown.toString();
  }

  private void collect() throws XMLStreamException {
    String main =
        targets("_rels/.rels", "").entrySet().stream()
            .filter(target -> target.getValue().equals("officeDocument"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("word/document.xml");
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String rels = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    Map<String, String> parts = targets(rels, folder);
    if (!entries.containsKey(rels)) {
      entries.keySet().forEach(e -> parts.put(e, e.replaceAll(".*/|[0-9]*\\.xml$", "")));
    }
    DocxCrossCheckStyles styles = new DocxCrossCheckStyles();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (part.getValue().equals("styles") && entries.containsKey(part.getKey())) {
        styles.read(open(part.getKey()));
      }
    }
    DocxCrossCheckRunReader runReader = new DocxCrossCheckRunReader(styles, shown);
    runReader.read(open(main));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (part.getValue().matches("footnotes|endnotes|header|footer")
          && entries.containsKey(part.getKey())) {
        runReader.read(open(part.getKey()));
      }
    }
  }

  private XMLStreamReader open(String part) throws XMLStreamException {
    return OfficeXmlStream.open(entries.get(part));
  }

  /** Returns the last segment of each relationship's type, by target part. */
  private Map<String, String> targets(String rels, String folder) throws XMLStreamException {
    Map<String, String> targets = new TreeMap<>();
    if (entries.containsKey(rels)) {
      XMLStreamReader reader = open(rels);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("Relationship")) {
          String target = String.valueOf(reader.getAttributeValue(null, "Target"));
          String type = String.valueOf(reader.getAttributeValue(null, "Type"));
          targets.put(
              target.startsWith("/") ? target.substring(1) : folder + target,
              type.substring(type.lastIndexOf('/') + 1));
        }
      }
    }
    return targets;
  }
}
