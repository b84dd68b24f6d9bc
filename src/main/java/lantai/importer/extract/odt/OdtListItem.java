package lantai.importer.extract.odt;

import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An item of a list. Only its first paragraph has a number. */
final class OdtListItem {

  private final OdtList list;
  private final int level;
  private final @Nullable String start;
  private final @Nullable String style;
  private boolean numbered;

  OdtListItem(OdtList list, int level, Element item) {
    this.list = list;
    this.level = level;
    start = OfficeXmlDom.attribute(item, "start-value");
    style = OfficeXmlDom.attribute(item, "style-override");
    numbered = !item.getLocalName().equals("list-item");
  }

  OdtList list() {
    return list;
  }

  int level() {
    return level;
  }

  /** Returns the number that the item sets, if any. */
  @Nullable String start() {
    return start;
  }

  /** Returns the list style; {@code null} if the style of the paragraph decides. */
  @Nullable String style() {
    return style == null ? list.style() : style;
  }

  /** Whether the next paragraph gets the number of the item. True only on the first call. */
  boolean takeNumber() {
    boolean first = !numbered;
    numbered = true;
    return first;
  }
}
