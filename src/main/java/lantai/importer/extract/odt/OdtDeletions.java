package lantai.importer.extract.odt;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import lantai.importer.extract.office.OfficeXmlDom;
import org.w3c.dom.Element;

/** Deleted texts that change tracking has preserved (OpenDocument 1.3, 5.5), by id. */
final class OdtDeletions {

  private final Map<String, String> texts = new LinkedHashMap<>();

  void read(Element changes) {
    for (Element region : OfficeXmlDom.children(changes)) {
      Element deletion = OfficeXmlDom.child(region, "deletion");
      if (deletion != null) {
        texts.put(String.valueOf(OfficeXmlDom.attribute(region, "id")), textOf(deletion));
      }
    }
  }

  private static String textOf(Element deletion) {
    StringBuilder text = new StringBuilder();
    for (Element child : OfficeXmlDom.children(deletion)) {
      text.append(child.getLocalName().equals("change-info") ? "" : child.getTextContent());
    }
    return text.toString();
  }

  /** Returns the text that was deleted at a mark; empty on later calls. */
  String takeAt(Element mark) {
    String deleted = texts.remove(String.valueOf(OfficeXmlDom.attribute(mark, "change-id")));
    return deleted == null ? "" : deleted;
  }

  /** Returns the texts that no mark has referred to. */
  Collection<String> left() {
    return texts.values();
  }
}
