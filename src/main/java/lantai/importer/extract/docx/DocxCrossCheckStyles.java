package lantai.importer.extract.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;
import org.jspecify.annotations.Nullable;

/** Determines which styles hide text, or set it in white on a background without colour. */
final class DocxCrossCheckStyles {

  private final Map<String, DocxCrossCheckVisibilityFlags> byStyle = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private DocxCrossCheckVisibilityFlags defaults = DocxCrossCheckVisibilityFlags.NONE;
  private @Nullable String defaultStyle;

  static boolean isOn(@Nullable String value) {
    return value == null || !value.matches("0|false|off|none");
  }

  void read(XMLStreamReader reader) throws XMLStreamException {
    String style = null;
    boolean inDefaults = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inDefaults &= !reader.getLocalName().equals("rPrDefault");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String tag = reader.getLocalName();
        if (tag.equals("style")) {
          style = String.valueOf(OfficeXmlStream.attribute(reader, "styleId"));
          String byDefault = OfficeXmlStream.attribute(reader, "default");
          if ("paragraph".equals(OfficeXmlStream.attribute(reader, "type"))
              && byDefault != null
              && isOn(byDefault)) {
            defaultStyle = style;
          }
        } else if (tag.equals("rPrDefault")) {
          inDefaults = true;
        } else if (tag.equals("basedOn") && style != null) {
          bases.put(style, String.valueOf(OfficeXmlStream.attribute(reader, "val")));
        } else if (inDefaults) {
          defaults = defaults.with(reader);
        } else if (style != null) {
          byStyle.put(
              style, byStyle.getOrDefault(style, DocxCrossCheckVisibilityFlags.NONE).with(reader));
        }
      }
    }
  }

  private DocxCrossCheckVisibilityFlags properties(@Nullable String style) {
    DocxCrossCheckVisibilityFlags found = DocxCrossCheckVisibilityFlags.NONE;
    String next = style;
    for (int depth = 0; next != null && depth < 100; depth++) {
      found = found.or(byStyle.getOrDefault(next, DocxCrossCheckVisibilityFlags.NONE));
      next = bases.get(next);
    }
    return found;
  }

  /**
   * Whether a run is shown.
   *
   * @param onColour whether the background may have a colour
   */
  boolean isShown(
      DocxCrossCheckVisibilityFlags own,
      @Nullable String run,
      @Nullable String paragraph,
      @Nullable String table,
      boolean onColour) {
    DocxCrossCheckVisibilityFlags all =
        own.or(properties(run)).or(ofParagraph(paragraph)).or(properties(table)).or(defaults);
    boolean white = Boolean.TRUE.equals(all.white()) && !Boolean.TRUE.equals(all.background());
    return !isHidden(own, run, paragraph, table) && (onColour || !white);
  }

  /** Whether a run is hidden, together with the notes and boxes in it. */
  boolean isHidden(
      DocxCrossCheckVisibilityFlags own,
      @Nullable String run,
      @Nullable String paragraph,
      @Nullable String table) {
    boolean odd =
        Boolean.TRUE.equals(properties(run).hidden())
            ^ Boolean.TRUE.equals(ofParagraph(paragraph).hidden())
            ^ Boolean.TRUE.equals(properties(table).hidden());
    return own.hidden() == null ? odd || Boolean.TRUE.equals(defaults.hidden()) : own.hidden();
  }

  private DocxCrossCheckVisibilityFlags ofParagraph(@Nullable String style) {
    return properties(style == null ? defaultStyle : style);
  }
}
