package lantai.importer.extract.odt;

import java.util.HashMap;
import java.util.Map;
import lantai.importer.extract.list.ListDefinition;
import lantai.importer.extract.list.ListLevel;
import lantai.importer.extract.list.ListMarker;
import lantai.importer.extract.list.ListNumbering;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** List numbers printed before paragraphs of lists and headings (OpenDocument 1.3, 5.3). */
final class OdtNumbering {

  private static final String OUTLINE = "outline-style";

  private final OdtStyles styles;
  private final ListNumbering numbering = new ListNumbering();
  private final Map<String, Map<Integer, ListLevel>> levels = new HashMap<>();
  private final Map<String, String> countedById = new HashMap<>();
  private final Map<String, String> countedByStyle = new HashMap<>();
  private int lists;
  private int restarts;

  OdtNumbering(OdtStyles styles) {
    this.styles = styles;
    styles.definitions("list-style").forEach(style -> readStyle(style, nameOf(style)));
    styles.definitions(OUTLINE).forEach(style -> readStyle(style, OUTLINE));
  }

  private static String nameOf(Element style) {
    return String.valueOf(OfficeXmlDom.attribute(style, "name"));
  }

  private void readStyle(Element style, String name) {
    Map<Integer, ListLevel> read = new HashMap<>();
    for (Element level : OfficeXmlDom.children(style)) {
      int number = OfficeXmlDom.number(OfficeXmlDom.attribute(level, "level"));
      if (number >= 1 && number <= ListNumbering.LEVELS) {
        read.put(number - 1, OdtListLevelReader.of(level, number));
      }
    }
    levels.put(name, read);
  }

  /**
   * Begins a list.
   *
   * @param outer the item around the list, if any
   */
  OdtList begin(Element list, @Nullable OdtListItem outer) {
    String named = OfficeXmlDom.attribute(list, "style-name");
    if (outer != null) {
      return new OdtList(named == null ? outer.list().style() : named, outer.list().counted());
    }
    String continued = OfficeXmlDom.attribute(list, "continue-list");
    String counted = continued == null ? null : countedById.get(continued);
    if (counted == null && OfficeXmlDom.isTrue(list, "continue-numbering")) {
      counted = countedByStyle.get(String.valueOf(named));
    }
    if (counted == null) {
      counted = "list " + ++lists;
    }
    countedById.put(String.valueOf(OfficeXmlDom.attribute(list, "id")), counted);
    countedByStyle.put(String.valueOf(named), counted);
    return new OdtList(named, counted);
  }

  OdtListItem item(OdtList list, @Nullable OdtListItem outer, Element item) {
    int level = outer == null ? 0 : Math.min(outer.level() + 1, ListNumbering.LEVELS - 1);
    return new OdtListItem(list, level, item);
  }

  /** Returns what is printed before a paragraph of an item. */
  ListMarker next(OdtListItem item, @Nullable String paragraphStyle) {
    if (!item.takeNumber()) {
      return ListMarker.NONE;
    }
    String named = item.style();
    String style =
        named == null ? styles.attribute("paragraph", paragraphStyle, "list-style-name") : named;
    return next(String.valueOf(style), item.list().counted(), item.level(), item.start());
  }

  /** Returns what is printed before a heading outside lists. */
  ListMarker next(Element heading, @Nullable String style) {
    boolean unnumbered =
        "".equals(styles.attribute("paragraph", style, "list-style-name"))
            || styles.attribute("paragraph", style, "default-outline-level") == null
            || OfficeXmlDom.isTrue(heading, "is-list-header");
    int level = OfficeXmlDom.number(OfficeXmlDom.attribute(heading, "outline-level"));
    if (unnumbered || level < 1 || level > ListNumbering.LEVELS) {
      return ListMarker.NONE;
    }
    boolean restarts = OfficeXmlDom.isTrue(heading, "restart-numbering");
    String start = OfficeXmlDom.attribute(heading, "start-value");
    return next(OUTLINE, OUTLINE, level - 1, restarts && start == null ? "1" : start);
  }

  private ListMarker next(String style, String counted, int level, @Nullable String start) {
    Map<Integer, ListLevel> defined = levels.getOrDefault(style, Map.of());
    Map<Integer, Integer> starts =
        start == null ? Map.of() : Map.of(level, OfficeXmlDom.number(start));
    String id = start == null ? style : style + " " + ++restarts;
    return numbering.next(new ListDefinition(id, counted, defined, starts), level);
  }
}
