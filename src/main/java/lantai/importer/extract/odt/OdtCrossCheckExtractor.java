package lantai.importer.extract.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the characters that an OpenDocument text shows as text, in any order, for the
 * cross-check of the extraction. Shares only the names of {@link OdtParts} with {@link
 * OdtExtractor}. List numbers, note marks, characters of symbol fonts and formulas are not
 * included.
 */
final class OdtCrossCheckExtractor {

  private static final String NO_TEXT =
      "tracked-changes|annotation|note-citation|number|script|label|forms|title|desc|binary-data"
          + "|object|object-ole|image|event-listeners|.*-(?:source|decls?|mark-file)";

  private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

  private final StringBuilder shown = new StringBuilder();
  private final Deque<OdtCrossCheckElement> open = new ArrayDeque<>();
  private OdtCrossCheckStyles styles = new OdtCrossCheckStyles();
  private boolean shadedPages;

  private OdtCrossCheckExtractor() {}

  /**
   * @param files the bytes of the content and, if separate, of the styles
   */
  static String of(Map<String, byte[]> files) throws XMLStreamException {
    OdtCrossCheckExtractor extractor = new OdtCrossCheckExtractor();
    byte[] content = files.get(OdtParts.CONTENT);
    byte[] styles = files.getOrDefault(OdtParts.STYLES, content);
    extractor.findShadedPages(OfficeXmlStream.open(styles));
    extractor.collect(content, "text", styles, content);
    extractor.collect(styles, "master-styles", styles, styles);
    return extractor.shown.toString();
  }

  private void findShadedPages(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("page-layout-properties")) {
        String colour = OfficeXmlStream.attribute(reader, "background-color");
        shadedPages |= colour != null && !colour.matches("(?i)transparent|#ffffff");
      }
    }
  }

  /**
   * Collects the characters of one file.
   *
   * @param root element of the office namespace that contains the text
   * @param common file with the named styles
   * @param automatic file with the automatic styles
   */
  private void collect(byte[] bytes, String root, byte[] common, byte[] automatic)
      throws XMLStreamException {
    styles = new OdtCrossCheckStyles();
    styles.read(OfficeXmlStream.open(common), "styles");
    styles.read(OfficeXmlStream.open(automatic), "automatic-styles");
    XMLStreamReader reader = OfficeXmlStream.open(bytes);
    open.clear();
    boolean inside = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          boolean office = String.valueOf(reader.getPrefix()).equals("office");
          if (!inside && office && reader.getLocalName().equals(root)) {
            inside = true;
            OdtCrossCheckElement element = new OdtCrossCheckElement(root, null);
            element.onColour = shadedPages;
            open.push(element);
          } else if (inside) {
            start(reader);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (inside) {
            OdtCrossCheckElement ended = open.pop();
            inside = !open.isEmpty();
            shown.setLength(ended.from < 0 ? ~ended.from : shown.length());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          OdtCrossCheckElement element = open.peek();
          if (element != null && element.inParagraph && isShown(element)) {
            // Private-use characters are codes of symbol fonts.
            shown.append(reader.getText().replaceAll("[\\uE000-\\uF8FF]", ""));
          }
        }
        default -> {}
      }
    }
  }

  private boolean isShown(OdtCrossCheckElement element) {
    return !element.skipped && styles.isShown(element.spans, element.paragraph, element.onColour);
  }

  private void start(XMLStreamReader reader) {
    OdtCrossCheckElement parent = open.peek();
    OdtCrossCheckElement element = new OdtCrossCheckElement(reader.getLocalName(), parent);
    open.push(element);
    String style = OfficeXmlStream.attribute(reader, "style-name");
    String display = String.valueOf(OfficeXmlStream.attribute(reader, "display"));
    boolean hidden = "true".equals(OfficeXmlStream.attribute(reader, "is-hidden"));
    element.skipped |=
        element.tag.matches(NO_TEXT)
            || hidden && !element.tag.equals("hidden-paragraph")
            || display.matches(element.tag.matches("(?:head|foot)er.*") ? "false" : "none")
            || "true".equals(OfficeXmlStream.attribute(reader, "showing-place-holder"));
    element.onColour |= DRAWING.equals(reader.getNamespaceURI());
    switch (element.tag) {
      case "p", "h" -> {
        element.inParagraph = true;
        element.spans = List.of();
        element.paragraph = style;
        element.from = shown.length();
      }
      case "span", "a", "meta", "meta-field", "ruby-text" -> {
        if (style != null) {
          element.spans = new ArrayList<>(element.spans);
          element.spans.add(0, style);
        }
      }
      case "hidden-paragraph" -> hideParagraph(hidden);
      case "hidden-text" -> {
        String value = OfficeXmlStream.attribute(reader, "string-value");
        shown.append(value != null && isShown(element) ? value : "");
        element.skipped |= value != null;
      }
      case "note" -> element.skipped |= styles.isHidden(element.spans, element.paragraph);
      case "table", "table-row", "table-cell" ->
          element.onColour |= styles.hasBackground(element.tag, style);
      case "covered-table-cell" -> element.skipped = true;
      default -> {}
    }
    chooseAlternative(element, parent);
    String visibility = String.valueOf(OfficeXmlStream.attribute(reader, "visibility"));
    element.skipped |= element.tag.equals("table-row") && visibility.matches("collapse|filter");
  }

  /** Skips all alternatives of a frame except the first with text. */
  private static void chooseAlternative(
      OdtCrossCheckElement element, @Nullable OdtCrossCheckElement parent) {
    if (parent != null && parent.tag.equals("frame")) {
      boolean alternative = element.tag.matches("text-box|table|object(?:-ole)?");
      element.skipped |= parent.chosen || !alternative;
      parent.chosen |= alternative;
    }
  }

  /** Marks the text of the paragraph around a field to be discarded when the paragraph ends. */
  private void hideParagraph(boolean hidden) {
    open.stream()
        .filter(element -> element.tag.matches("[ph]") && hidden && element.from >= 0)
        .findFirst()
        .ifPresent(element -> element.from = ~element.from);
  }
}
