package lantai.importer.extract.docx;

import lantai.importer.extract.SuperOrSubscriptText;
import lantai.importer.extract.office.OfficeXmlDom;
import org.w3c.dom.Element;

/**
 * A formula (Office Math, ECMA-376 Part 1, 22.1) as plain text.
 *
 * @param doubtful whether the text may not express the whole formula
 */
record DocxFormula(String text, boolean doubtful) {

  static boolean isFormula(Element element) {
    return element.getLocalName().equals("oMath");
  }

  static DocxFormula of(Element formula) {
    StringBuilder text = new StringBuilder();
    boolean doubtful = false;
    for (Element child : OfficeXmlDom.children(formula)) {
      DocxFormula part = part(child, text.toString());
      text.append(part.text);
      doubtful |= part.doubtful;
    }
    return new DocxFormula(text.toString(), doubtful);
  }

  private static DocxFormula part(Element element, String before) {
    return switch (element.getLocalName()) {
      case "t" -> new DocxFormula(element.getTextContent(), false);
      case "sSup", "sSub" -> raised(element, before);
      case "f" -> {
        DocxFormula above = of(element, "num");
        DocxFormula below = of(element, "den");
        yield new DocxFormula(above.text + "/" + below.text, true);
      }
      case "d" -> {
        DocxFormula inside = of(element);
        yield new DocxFormula("(" + inside.text + ")", inside.doubtful);
      }
      case "ctrlPr", "rPr", "del", "moveFrom" -> new DocxFormula("", false);
      case "r", "e", "num", "den", "sup", "sub", "oMath" -> of(element);
      default -> new DocxFormula(of(element).text, true);
    };
  }

  private static DocxFormula of(Element element, String child) {
    Element found = OfficeXmlDom.child(element, child);
    return found == null ? new DocxFormula("", false) : of(found);
  }

  private static DocxFormula raised(Element element, String before) {
    boolean superscript = element.getLocalName().equals("sSup");
    DocxFormula base = of(element, "e");
    DocxFormula index = of(element, superscript ? "sup" : "sub");
    String all = before + base.text;
    SuperOrSubscriptText plain = SuperOrSubscriptText.of(superscript, index.text, all);
    boolean doubtful = plain.doubtful() || plain.note().isPresent() || index.doubtful;
    return new DocxFormula(base.text + plain.text(), base.doubtful || doubtful);
  }
}
