package lantai.importer.extract.odt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;
import org.jspecify.annotations.Nullable;

/** Determines which styles hide text, or set it in white on a background without colour. */
final class OdtCrossCheckStyles {

  private final Map<String, OdtCrossCheckVisibilityFlags> byStyle = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /**
   * Reads the styles that are children of an element.
   *
   * @param container name of the element
   */
  void read(XMLStreamReader reader, String container) throws XMLStreamException {
    boolean inside = false;
    String style = null;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inside &= !reader.getLocalName().equals(container);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String tag = reader.getLocalName();
        inside |= tag.equals(container);
        if (inside && tag.matches("style|default-style")) {
          String family = OfficeXmlStream.attribute(reader, "family") + "/";
          String name = OfficeXmlStream.attribute(reader, "name");
          style = tag.equals("style") ? family + name : family;
          byStyle.put(style, OdtCrossCheckVisibilityFlags.NONE);
          String parent = OfficeXmlStream.attribute(reader, "parent-style-name");
          parents.put(style, tag.equals("style") && parent != null ? family + parent : "");
        } else if (inside && style != null && tag.endsWith("-properties")) {
          byStyle.put(
              style,
              byStyle
                  .getOrDefault(style, OdtCrossCheckVisibilityFlags.NONE)
                  .or(OdtCrossCheckVisibilityFlags.of(reader, style)));
        }
      }
    }
  }

  private OdtCrossCheckVisibilityFlags properties(
      String family, @Nullable String name, boolean withDefault) {
    OdtCrossCheckVisibilityFlags found = OdtCrossCheckVisibilityFlags.NONE;
    String next = family + "/" + name;
    for (int depth = 0; next != null && !next.isEmpty() && depth < 100; depth++) {
      found = found.or(byStyle.getOrDefault(next, OdtCrossCheckVisibilityFlags.NONE));
      next = parents.get(next);
    }
    return withDefault
        ? found.or(byStyle.getOrDefault(family + "/", OdtCrossCheckVisibilityFlags.NONE))
        : found;
  }

  boolean hasBackground(String family, @Nullable String name) {
    return Boolean.TRUE.equals(properties(family, name, true).background());
  }

  /**
   * Whether text is shown.
   *
   * @param spans styles of the text, innermost first
   * @param onColour whether the background may have a colour
   */
  boolean isShown(List<String> spans, @Nullable String paragraph, boolean onColour) {
    OdtCrossCheckVisibilityFlags found = properties(spans, paragraph);
    boolean white =
        Boolean.TRUE.equals(found.white()) && !Boolean.TRUE.equals(found.textBackground());
    return !isHidden(spans, paragraph)
        && (onColour || hasBackground("paragraph", paragraph) || !white);
  }

  /** Whether text is hidden, together with the notes that it refers to. */
  boolean isHidden(List<String> spans, @Nullable String paragraph) {
    return Boolean.TRUE.equals(properties(spans, paragraph).hidden());
  }

  private OdtCrossCheckVisibilityFlags properties(List<String> spans, @Nullable String paragraph) {
    OdtCrossCheckVisibilityFlags found = OdtCrossCheckVisibilityFlags.NONE;
    for (String span : spans) {
      found = found.or(properties("text", span, false));
    }
    return found.or(properties("paragraph", paragraph, true));
  }
}
