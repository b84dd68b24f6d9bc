package lantai.importer.extract.odt;

import java.util.List;
import java.util.Objects;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.OfficeXmlDom;
import org.w3c.dom.Element;

/** Reads form fields that LibreOffice has taken from Word, whose shown text is in attributes. */
final class OdtFormFieldReader {

  private OdtFormFieldReader() {}

  /** Supplies what a list or checkbox shows. The content of other fields follows as text. */
  static void read(Element mark, OfficeParagraphBuilder paragraph) {
    String type = String.valueOf(OfficeXmlDom.attribute(mark, "type")).replaceFirst(".*\\.", "");
    switch (type) {
      case "FORMDROPDOWN" -> {
        List<String> entries = values(mark, "Dropdown_ListEntry");
        int chosen = OfficeXmlDom.number(last(values(mark, "Dropdown_Selected"), "0"));
        paragraph.supply(chosen < entries.size() ? entries.get(chosen) : "");
      }
      case "FORMCHECKBOX" -> {
        boolean checked = last(values(mark, "Checkbox_Checked"), "false").matches("true|1");
        paragraph.supply(checked ? "☑" : "□");
      }
      case "UNHANDLED" -> paragraph.addDoubt("import-doubt-field", last(values(mark, "code"), ""));
      default -> {}
    }
  }

  private static List<String> values(Element mark, String name) {
    return OfficeXmlDom.children(mark).stream()
        .filter(
            param ->
                String.valueOf(OfficeXmlDom.attribute(param, "name"))
                    .replaceFirst(".*\\.", "")
                    .equals(name))
        .map(param -> OfficeXmlDom.attribute(param, "value"))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String last(List<String> values, String otherwise) {
    return values.isEmpty() ? otherwise : values.get(values.size() - 1);
  }
}
