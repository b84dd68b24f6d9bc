package lantai.importer.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a Word document say of paragraphs. */
final class WordStyles {

  private final Set<String> headings = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private final Map<String, WordListNumbers.ListUse> numbers = new HashMap<>();

  WordStyles(Map<String, byte[]> parts) throws XMLStreamException {
    byte[] styles = parts.get("word/styles.xml");
    if (styles != null) {
      read(WordExtractor.reader(styles));
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String id = null;
    String list = null;
    int level = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        if (id != null && list != null) {
          numbers.put(id, new WordListNumbers.ListUse(list, level));
        }
        id = null;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = WordExtractor.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "style" -> {
          id = WordExtractor.attribute(xml, "styleId");
          list = null;
          level = 0;
        }
        case "name" -> name(id, value);
        case "numId" -> list = value;
        case "ilvl" -> level = number(value);
        default -> {}
      }
    }
  }

  private void name(String id, String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    if (id != null && lower.startsWith("heading")) {
      headings.add(id);
    } else if (id != null && lower.startsWith("toc")) {
      contents.add(id);
    }
  }

  static int number(String value) {
    return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
  }

  boolean isHeading(String style) {
    return headings.contains(style);
  }

  boolean isContents(String style) {
    return contents.contains(style) || style.toUpperCase(Locale.ROOT).matches("TOC\\d");
  }

  /** The list that a style numbers its paragraphs by, or {@code null}. */
  WordListNumbers.ListUse numbers(String style) {
    return numbers.get(style);
  }
}
