package lantai.importer.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The footnotes or endnotes of a Word document, by their ids. */
final class WordNotes {

  private final Map<String, String> texts = new LinkedHashMap<>();

  WordNotes(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    String id = null;
    boolean reads = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String tag = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
      if (event == XMLStreamConstants.START_ELEMENT && tag.matches("footnote|endnote")) {
        id = WordExtractor.attribute(xml, "id");
        text.setLength(0);
      } else if (event == XMLStreamConstants.END_ELEMENT && tag.matches("footnote|endnote")) {
        texts.put(String.valueOf(id), text.toString());
      } else if (event == XMLStreamConstants.START_ELEMENT && tag.matches("tab|br|cr")) {
        text.append(' ');
      } else if (tag.equals("t")) {
        reads = event == XMLStreamConstants.START_ELEMENT;
      } else if (reads && event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
    }
  }

  Map<String, String> texts() {
    return texts;
  }
}
