package lantai.importer.extract.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of an OpenDocument text (OpenDocument 1.3, 16). */
final class OdtStyles {

  /** Styles by family and name. The default style of a family has no name. */
  private final Map<String, Element> styles = new HashMap<>();

  private final List<Element> roots;

  /**
   * @param roots elements that contain styles; later ones take precedence
   */
  OdtStyles(@Nullable Element... roots) {
    this.roots = Stream.of(roots).filter(Objects::nonNull).toList();
    for (Element root : this.roots) {
      for (Element style : OfficeXmlDom.children(root)) {
        String family = OfficeXmlDom.attribute(style, "family");
        if (style.getLocalName().equals("default-style")) {
          styles.put(family + "/", style);
        } else if (style.getLocalName().equals("style")) {
          styles.put(family + "/" + OfficeXmlDom.attribute(style, "name"), style);
        }
      }
    }
  }

  /** Returns the definitions of a kind, such as {@code list-style}. */
  List<Element> definitions(String kind) {
    return roots.stream()
        .flatMap(root -> OfficeXmlDom.children(root).stream())
        .filter(element -> element.getLocalName().equals(kind))
        .toList();
  }

  /** Returns a style and its ancestors, in this order, without the default style. */
  private List<Element> chain(String family, @Nullable String name) {
    List<Element> chain = new ArrayList<>();
    Element style = styles.get(family + "/" + name);
    while (style != null && !chain.contains(style)) {
      chain.add(style);
      style = styles.get(family + "/" + OfficeXmlDom.attribute(style, "parent-style-name"));
    }
    return chain;
  }

  /** Returns an attribute of a style, from the style or the nearest ancestor that has it. */
  @Nullable String attribute(String family, @Nullable String name, String attribute) {
    return chain(family, name).stream()
        .map(style -> OfficeXmlDom.attribute(style, attribute))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns a property of a style, from the style, the nearest ancestor or the default style.
   *
   * @param kind such as {@code paragraph}
   */
  @Nullable String property(String family, @Nullable String name, String kind, String attribute) {
    List<Element> chain = chain(family, name);
    Element byDefault = styles.get(family + "/");
    return Stream.concat(chain.stream(), Stream.ofNullable(byDefault))
        .map(style -> OfficeXmlDom.child(style, kind + "-properties"))
        .map(properties -> OfficeXmlDom.attribute(properties, attribute))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns the properties of text in order of precedence.
   *
   * @param spans styles of the text, innermost first
   */
  List<Element> textProperties(List<String> spans, @Nullable String paragraph) {
    Stream<Element> ofSpans = spans.stream().flatMap(span -> chain("text", span).stream());
    Stream<Element> ofParagraph = chain("paragraph", paragraph).stream();
    Stream<Element> byDefault = Stream.ofNullable(styles.get("paragraph/"));
    return Stream.of(ofSpans, ofParagraph, byDefault)
        .flatMap(each -> each)
        .map(style -> OfficeXmlDom.child(style, "text-properties"))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether a style of a family sets a background colour. */
  boolean isShaded(String family, @Nullable String name, String kind) {
    return isColour(property(family, name, kind, "background-color"));
  }

  /** Whether a value names a colour other than white. */
  static boolean isColour(@Nullable String value) {
    return value != null && !value.matches("(?i)transparent|#ffffff");
  }
}
