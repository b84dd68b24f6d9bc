package lantai.importer.extract.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lantai.importer.extract.office.OfficeElement;
import lantai.importer.extract.office.OfficeParagraph;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a Word document (ECMA-376 Part 1, 17.7), with those they are based on. */
final class DocxStyles {

  private final Map<String, Element> styles = new HashMap<>();
  private final @Nullable Element runDefaults;
  private String defaultParagraphStyle = "";

  DocxStyles(@Nullable Element root) {
    runDefaults = OfficeElement.child(root, "docDefaults", "rPrDefault", "rPr");
    for (Element style : OfficeElement.descendants(root, "style")) {
      String id = String.valueOf(OfficeElement.attribute(style, "styleId"));
      styles.put(id, style);
      boolean paragraph = "paragraph".equals(OfficeElement.attribute(style, "type"));
      if (paragraph && OfficeElement.isTrue(style, "default")) {
        defaultParagraphStyle = id;
      }
    }
  }

  /** Returns the style of a paragraph that names none. */
  String defaultParagraphStyle() {
    return defaultParagraphStyle;
  }

  /** Returns a style and those it is based on, from itself to the last. */
  private List<Element> chain(@Nullable String id) {
    List<Element> chain = new ArrayList<>();
    Element style = id == null ? null : styles.get(id);
    while (style != null && !chain.contains(style)) {
      chain.add(style);
      Element basedOn = OfficeElement.child(style, "basedOn");
      style = styles.get(String.valueOf(OfficeElement.attribute(basedOn, "val")));
    }
    return chain;
  }

  boolean isHeadingStyle(String id) {
    return chain(id).stream()
        .anyMatch(
            style ->
                nameOf(style).startsWith("heading")
                    || OfficeElement.child(style, "pPr", "outlineLvl") != null
                        && OfficeElement.number(OfficeElement.value(style, "outlineLvl"))
                            < OfficeParagraph.BODY_LEVEL);
  }

  boolean isContentsStyle(String id) {
    return id.toUpperCase(Locale.ROOT).matches("TOC\\d")
        || chain(id).stream().anyMatch(style -> nameOf(style).startsWith("toc"));
  }

  private static String nameOf(Element style) {
    Element name = OfficeElement.child(style, "name");
    return String.valueOf(OfficeElement.attribute(name, "val")).toLowerCase(Locale.ROOT);
  }

  /** Returns the ids of a style and those it is based on, from itself to the last. */
  List<String> idsOf(String id) {
    return chain(id).stream()
        .map(style -> String.valueOf(OfficeElement.attribute(style, "styleId")))
        .toList();
  }

  /** Returns the value of an element such as {@code numId} that a style itself has. */
  @Nullable String own(String id, String element) {
    return OfficeElement.value(styles.get(id), element);
  }

  /** Returns the value of a paragraph property of a style or the nearest it is based on. */
  @Nullable String paragraphProperty(String id, String name) {
    return OfficeElement.attribute(element(id, "pPr", name), "val");
  }

  /** Returns an element on a path in a style or the nearest it is based on. */
  @Nullable Element element(@Nullable String id, String... path) {
    return chain(id).stream()
        .map(style -> OfficeElement.child(style, path))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Element runProperty(@Nullable String id, String name) {
    return element(id, "rPr", name);
  }

  /**
   * Whether a toggle property such as {@code vanish} holds for a run (17.7.3): if it is not set
   * directly, an odd number of the styles that apply has to set it.
   *
   * @param styles of the table, the paragraph and the run
   */
  boolean toggle(@Nullable Element properties, List<@Nullable String> styles, String name) {
    Element direct = OfficeElement.child(properties, name);
    if (direct != null) {
      return OfficeElement.isOn(direct);
    }
    long on = styles.stream().filter(id -> OfficeElement.isOn(runProperty(id, name))).count();
    return on % 2 == 1 || OfficeElement.isOn(OfficeElement.child(runDefaults, name));
  }

  /**
   * Returns the property of a run: its own, else that of the last of some styles that has it.
   *
   * @param styles of the table, the paragraph and the run
   */
  @Nullable Element property(
      @Nullable Element properties, List<@Nullable String> styles, String name) {
    Element found = OfficeElement.child(properties, name);
    for (int i = styles.size() - 1; i >= 0 && found == null; i--) {
      found = runProperty(styles.get(i), name);
    }
    return found == null ? OfficeElement.child(runDefaults, name) : found;
  }
}
