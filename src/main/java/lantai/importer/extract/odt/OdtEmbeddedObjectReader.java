package lantai.importer.extract.odt;

import java.io.IOException;
import java.util.List;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeLineBuilder;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads shapes, frames and objects of an OpenDocument text (OpenDocument 1.3, 10). */
final class OdtEmbeddedObjectReader {

  private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

  private OdtEmbeddedObjectReader() {}

  /** Whether an element in a paragraph is a drawing, which has separate paragraphs or no text. */
  static boolean isDrawing(Element element) {
    return DRAWING.equals(element.getNamespaceURI());
  }

  /** Returns a formula as text with a doubt, or only a doubt for other objects (pictures). */
  static List<OfficeLine> lines(Element object, OdtBlockReader blocks) {
    OfficeLineBuilder line = new OfficeLineBuilder();
    Element content = content(object, blocks.parts());
    if (blocks.setAside() == null) {
      if (content != null && content.getLocalName().equals("math")) {
        String formula = formula(content);
        line.addDoubt("import-doubt-formula", formula);
        line.supply(formula);
      } else {
        String shown = content == null ? "" : content.getTextContent().strip();
        line.addDoubt("import-doubt-chart", shown.substring(0, Math.min(shown.length(), 60)));
      }
    }
    return List.of(line.build(LineStyle.PLAIN));
  }

  private static @Nullable Element content(Element object, OdtParts parts) {
    try {
      return parts.object(object);
    } catch (IOException | SAXException e) {
      return null;
    }
  }

  private static String formula(Element element) {
    StringBuilder text = new StringBuilder();
    for (Element child : OfficeXmlDom.children(element)) {
      switch (child.getLocalName()) {
        case "annotation" -> {}
        case "mi", "mn", "mo", "mtext" -> text.append(child.getTextContent().strip());
        default -> text.append(formula(child));
      }
    }
    return text.toString();
  }
}
