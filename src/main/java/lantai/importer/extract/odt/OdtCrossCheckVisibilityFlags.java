package lantai.importer.extract.odt;

import javax.xml.stream.XMLStreamReader;
import lantai.importer.extract.office.OfficeXmlStream;
import org.jspecify.annotations.Nullable;

/**
 * Visibility settings of a style; {@code null} where not set.
 *
 * @param textBackground whether there is a colour behind the text
 * @param background whether there is a colour behind the paragraph, cell, row or table
 */
record OdtCrossCheckVisibilityFlags(
    @Nullable Boolean hidden,
    @Nullable Boolean white,
    @Nullable Boolean textBackground,
    @Nullable Boolean background) {

  static final OdtCrossCheckVisibilityFlags NONE =
      new OdtCrossCheckVisibilityFlags(null, null, null, null);

  OdtCrossCheckVisibilityFlags or(OdtCrossCheckVisibilityFlags other) {
    return new OdtCrossCheckVisibilityFlags(
        hidden == null ? other.hidden : hidden,
        white == null ? other.white : white,
        textBackground == null ? other.textBackground : textBackground,
        background == null ? other.background : background);
  }

  /** Reads the settings of a style from its properties. */
  static OdtCrossCheckVisibilityFlags of(XMLStreamReader reader, String style) {
    String display = OfficeXmlStream.attribute(reader, "display");
    String colour = OfficeXmlStream.attribute(reader, "color");
    String behind = OfficeXmlStream.attribute(reader, "background-color");
    Boolean coloured = behind == null ? null : !behind.matches("(?i)transparent|#ffffff");
    if (reader.getLocalName().equals("text-properties")) {
      boolean window = "true".equals(OfficeXmlStream.attribute(reader, "use-window-font-color"));
      return new OdtCrossCheckVisibilityFlags(
          display == null ? null : display.equals("none"),
          colour == null && !window ? null : "#ffffff".equalsIgnoreCase(colour),
          coloured,
          null);
    }
    boolean own = style.startsWith(reader.getLocalName().replace("-properties", "/"));
    return own ? new OdtCrossCheckVisibilityFlags(null, null, null, coloured) : NONE;
  }
}
