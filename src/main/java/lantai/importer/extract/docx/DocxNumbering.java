package lantai.importer.extract.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.importer.extract.list.ListDefinition;
import lantai.importer.extract.list.ListLevel;
import lantai.importer.extract.list.ListMarker;
import lantai.importer.extract.list.ListNumbering;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * List numbers that Word prints before paragraphs (ECMA-376 Part 1, 17.9). They are not in the text
 * of the document, but visible to every reader.
 */
final class DocxNumbering {

  /** Id of the list that removes the numbering of a paragraph. */
  private static final String NO_LIST = "0";

  private final DocxStyles styles;
  private final ListNumbering numbering = new ListNumbering();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> instances = new HashMap<>();
  private final Map<String, ListDefinition> lists = new HashMap<>();

  /** Levels of lists that number the paragraphs of a style, by {@code numId/style}. */
  private final Map<String, Integer> levelsOfStyles = new HashMap<>();

  /**
   * @param root of the numbering part, if there is one
   */
  DocxNumbering(@Nullable Element root, DocxStyles styles) {
    this.styles = styles;
    for (Element definition : OfficeXmlDom.descendants(root, "abstractNum")) {
      definitions.put(id(definition, "abstractNumId"), definition);
    }
    for (Element instance : OfficeXmlDom.descendants(root, "num")) {
      instances.put(id(instance, "numId"), instance);
    }
    instances.forEach((id, instance) -> lists.put(id, readList(id, instance)));
  }

  private static String id(Element element, String name) {
    return String.valueOf(OfficeXmlDom.attribute(element, name));
  }

  private ListDefinition readList(String id, Element instance) {
    String definition = String.valueOf(OfficeXmlDom.value(instance, "abstractNumId"));
    Map<Integer, ListLevel> levels = new TreeMap<>();
    Map<Integer, Integer> starts = new TreeMap<>();
    OfficeXmlDom.children(linked(definitions.get(definition))).stream()
        .filter(child -> child.getLocalName().equals("lvl"))
        .forEach(level -> readLevel(id, level, levels));
    for (Element override : OfficeXmlDom.descendants(instance, "lvlOverride")) {
      OfficeXmlDom.descendants(override, "lvl").forEach(level -> readLevel(id, level, levels));
      String start = OfficeXmlDom.value(override, "startOverride");
      if (start != null) {
        starts.put(ilvl(override), OfficeXmlDom.number(start));
      }
    }
    return new ListDefinition(id, definition, levels, starts);
  }

  private static int ilvl(Element element) {
    return OfficeXmlDom.number(OfficeXmlDom.attribute(element, "ilvl"));
  }

  /**
   * Returns the definition that contains the levels: the given one, or the one of the list style
   * that it refers to.
   */
  private @Nullable Element linked(@Nullable Element definition) {
    Element link = OfficeXmlDom.child(definition, "numStyleLink");
    if (link == null) {
      return definition;
    }
    String style = id(link, "val");
    for (Element other : definitions.values()) {
      if (style.equals(OfficeXmlDom.attribute(OfficeXmlDom.child(other, "styleLink"), "val"))) {
        return other;
      }
    }
    Element instance = instances.get(String.valueOf(styles.own(style, "numId")));
    return definitions.get(String.valueOf(OfficeXmlDom.value(instance, "abstractNumId")));
  }

  private void readLevel(String list, Element level, Map<Integer, ListLevel> levels) {
    String start = OfficeXmlDom.value(level, "start");
    String text = OfficeXmlDom.value(level, "lvlText");
    Element restart = OfficeXmlDom.child(level, "lvlRestart");
    levels.put(
        ilvl(level),
        new ListLevel(
            start == null ? 1 : OfficeXmlDom.number(start),
            format(level),
            text == null ? "" : text,
            OfficeXmlDom.isOn(OfficeXmlDom.child(level, "isLgl")),
            restart == null ? null : OfficeXmlDom.number(OfficeXmlDom.attribute(restart, "val")),
            OfficeXmlDom.isOn(OfficeXmlDom.child(level, "rPr", "vanish"))));
    Element style = OfficeXmlDom.child(level, "pStyle");
    if (style != null) {
      levelsOfStyles.put(list + "/" + id(style, "val"), ilvl(level));
    }
  }

  /** Returns the number format of a level, or a sample such as 001 of a custom format. */
  private static String format(Element level) {
    List<Element> formats = new ArrayList<>(OfficeXmlDom.descendants(level, "numFmt"));
    String format = formats.isEmpty() ? null : OfficeXmlDom.attribute(formats.get(0), "val");
    if ("custom".equals(format)) {
      String sample = String.valueOf(OfficeXmlDom.attribute(formats.get(0), "format"));
      return sample.matches("0*1,.*") ? "0".repeat(sample.indexOf('1')) + "1" : sample;
    }
    return format == null ? "decimal" : format;
  }

  /**
   * Returns what is printed before the next paragraph of a style.
   *
   * @param properties of the paragraph, if it has any
   */
  ListMarker next(@Nullable Element properties, String style) {
    Element own = OfficeXmlDom.child(properties, "numPr");
    String list = OfficeXmlDom.value(own, "numId");
    String level = OfficeXmlDom.value(own, "ilvl");
    boolean direct = list != null;
    List<String> chain = styles.idsOf(style);
    for (int i = 0; i < chain.size() && list == null; i++) {
      list = styles.own(chain.get(i), "numId");
    }
    ListDefinition numbered = list == null || list.equals(NO_LIST) ? null : lists.get(list);
    if (numbered == null) {
      return ListMarker.NONE;
    }
    for (int i = 0; i < chain.size() && level == null && !direct; i++) {
      Integer linked = levelsOfStyles.get(list + "/" + chain.get(i));
      level = linked == null ? styles.own(chain.get(i), "ilvl") : String.valueOf(linked);
    }
    return numbering.next(numbered, OfficeXmlDom.number(level));
  }
}
