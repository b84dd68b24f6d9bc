package lantai.importer.extract.docx;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeLineBuilder;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads text of drawings in other parts or in attributes: diagrams, charts, WordArt. */
final class DocxDrawingReader {

  private DocxDrawingReader() {}

  static boolean isDrawing(Element element) {
    return switch (element.getLocalName()) {
      case "relIds", "textpath" -> true;
      case "chart" -> OfficeXmlDom.attribute(element, "id") != null;
      default -> false;
    };
  }

  static List<OfficeLine> lines(Element element, DocxParts parts) {
    return switch (element.getLocalName()) {
      case "relIds" -> diagram(parts.rootOf(OfficeXmlDom.attribute(element, "dm")));
      case "chart" -> chart(parts.rootOf(OfficeXmlDom.attribute(element, "id")));
      default -> {
        String text = OfficeXmlDom.attribute(element, "string");
        yield text == null || text.isBlank() ? List.of() : List.of(line(text));
      }
    };
  }

  private static OfficeLine line(String text) {
    OfficeLineBuilder line = new OfficeLineBuilder();
    line.supply(text);
    return line.build(LineStyle.PLAIN);
  }

  /** Returns each text of a diagram (SmartArt) as a line. */
  private static List<OfficeLine> diagram(@Nullable Element data) {
    List<OfficeLine> lines = new ArrayList<>();
    for (Element point : OfficeXmlDom.descendants(data, "pt")) {
      for (Element paragraph : OfficeXmlDom.descendants(OfficeXmlDom.child(point, "t"), "p")) {
        StringBuilder text = new StringBuilder();
        OfficeXmlDom.descendants(paragraph, "t").forEach(t -> text.append(t.getTextContent()));
        if (!text.toString().isBlank() && !isPlaceholder(point)) {
          lines.add(line(text.toString()));
        }
      }
    }
    return lines;
  }

  private static boolean isPlaceholder(Element point) {
    return OfficeXmlDom.isTrue(OfficeXmlDom.child(point, "prSet"), "phldr");
  }

  /** Returns a doubt about a chart, whose figures are not read. */
  private static List<OfficeLine> chart(@Nullable Element data) {
    List<String> texts = new ArrayList<>();
    for (String name : List.of("t", "v")) {
      OfficeXmlDom.descendants(data, name).forEach(t -> texts.add(t.getTextContent()));
    }
    String shown = String.join(" ", texts);
    OfficeLineBuilder line = new OfficeLineBuilder();
    line.addDoubt("import-doubt-chart", shown.substring(0, Math.min(shown.length(), 60)));
    return List.of(line.build(LineStyle.PLAIN));
  }
}
