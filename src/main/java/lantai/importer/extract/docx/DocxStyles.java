package lantai.importer.extract.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a Word document (ECMA-376 Part 1, 17.7), including those they are based on. */
final class DocxStyles {

  private final Map<String, Element> styles = new HashMap<>();
  private final @Nullable Element runDefaults;
  private String defaultParagraphStyle = "";

  DocxStyles(@Nullable Element root) {
    runDefaults = OfficeXmlDom.child(root, "docDefaults", "rPrDefault", "rPr");
    for (Element style : OfficeXmlDom.descendants(root, "style")) {
      String id = String.valueOf(OfficeXmlDom.attribute(style, "styleId"));
      styles.put(id, style);
      boolean paragraph = "paragraph".equals(OfficeXmlDom.attribute(style, "type"));
      if (paragraph && OfficeXmlDom.isTrue(style, "default")) {
        defaultParagraphStyle = id;
      }
    }
  }

  /** Returns the style of a paragraph that does not name one. */
  String defaultParagraphStyle() {
    return defaultParagraphStyle;
  }

  /** Returns a style and the styles it is based on, in this order. */
  private List<Element> chain(@Nullable String id) {
    List<Element> chain = new ArrayList<>();
    Element style = id == null ? null : styles.get(id);
    while (style != null && !chain.contains(style)) {
      chain.add(style);
      Element basedOn = OfficeXmlDom.child(style, "basedOn");
      style = styles.get(String.valueOf(OfficeXmlDom.attribute(basedOn, "val")));
    }
    return chain;
  }

  boolean isHeadingStyle(String id) {
    return chain(id).stream()
        .anyMatch(
            style ->
                nameOf(style).startsWith("heading")
                    || OfficeXmlDom.child(style, "pPr", "outlineLvl") != null
                        && OfficeXmlDom.number(OfficeXmlDom.value(style, "outlineLvl"))
                            < OfficeParagraphBuilder.BODY_LEVEL);
  }

  boolean isContentsStyle(String id) {
    return id.toUpperCase(Locale.ROOT).matches("TOC\\d")
        || chain(id).stream().anyMatch(style -> nameOf(style).startsWith("toc"));
  }

  private static String nameOf(Element style) {
    Element name = OfficeXmlDom.child(style, "name");
    return String.valueOf(OfficeXmlDom.attribute(name, "val")).toLowerCase(Locale.ROOT);
  }

  /** Returns the ids of a style and the styles it is based on, in this order. */
  List<String> idsOf(String id) {
    return chain(id).stream()
        .map(style -> String.valueOf(OfficeXmlDom.attribute(style, "styleId")))
        .toList();
  }

  /** Returns the value of an element, such as {@code numId}, of the style itself. */
  @Nullable String own(String id, String element) {
    return OfficeXmlDom.value(styles.get(id), element);
  }

  /** Returns the value of a paragraph property, from the style or the nearest base that has it. */
  @Nullable String paragraphProperty(String id, String name) {
    return OfficeXmlDom.attribute(element(id, "pPr", name), "val");
  }

  /** Returns the element at a path, from the style or the nearest base that has it. */
  @Nullable Element element(@Nullable String id, String... path) {
    return chain(id).stream()
        .map(style -> OfficeXmlDom.child(style, path))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Element runProperty(@Nullable String id, String name) {
    return element(id, "rPr", name);
  }

  /**
   * Whether a toggle property such as {@code vanish} holds for a run (17.7.3): if the run does not
   * set it, an odd number of the applied styles must set it.
   *
   * @param styles of the table, the paragraph and the run
   */
  boolean toggle(@Nullable Element properties, List<@Nullable String> styles, String name) {
    Element direct = OfficeXmlDom.child(properties, name);
    if (direct != null) {
      return OfficeXmlDom.isOn(direct);
    }
    long on = styles.stream().filter(id -> OfficeXmlDom.isOn(runProperty(id, name))).count();
    return on % 2 == 1 || OfficeXmlDom.isOn(OfficeXmlDom.child(runDefaults, name));
  }

  /**
   * Returns a property of a run: its own, else of the last of the applied styles that has it.
   *
   * @param styles of the table, the paragraph and the run
   */
  @Nullable Element property(
      @Nullable Element properties, List<@Nullable String> styles, String name) {
    Element found = OfficeXmlDom.child(properties, name);
    for (int i = styles.size() - 1; i >= 0 && found == null; i--) {
      found = runProperty(styles.get(i), name);
    }
    return found == null ? OfficeXmlDom.child(runDefaults, name) : found;
  }
}
