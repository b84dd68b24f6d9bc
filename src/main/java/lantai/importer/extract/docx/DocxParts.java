package lantai.importer.extract.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.office.OfficeXmlDom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a Word document, found by their relationships (ECMA-376 Part 2), or by their usual
 * names if the document has no relationships.
 */
final class DocxParts {

  private static final String USUAL_DOCUMENT = "word/document.xml";

  /** Last segments of the relationship types of parts that contain text or its formatting. */
  private static final String READ_TYPES =
      "styles|numbering|footnotes|endnotes|comments|header|footer|diagramData|chart";

  private record Relationship(String type, String target) {}

  private final Map<String, byte[]> unpacked;
  private final Map<String, Element> roots = new HashMap<>();

  /** Relationships of the main part, by id. */
  private final Map<String, Relationship> relationships = new TreeMap<>();

  private final String mainPart;

  /**
   * @param unpacked content of the entries by name
   */
  DocxParts(Map<String, byte[]> unpacked, String name)
      throws IOException, SAXException, ParserConfigurationException, RejectedFileException {
    this.unpacked = unpacked;
    mainPart =
        relationshipsOf("").values().stream()
            .filter(relationship -> relationship.type.equals("officeDocument"))
            .map(Relationship::target)
            .findFirst()
            .orElse(USUAL_DOCUMENT);
    if (!unpacked.containsKey(mainPart)) {
      throw UnsupportedZipFormat.of(unpacked.keySet()).rejection(name);
    }
    roots.put(mainPart, parse(mainPart));
    if (!document().getLocalName().equals("document")) {
      throw UnsupportedZipFormat.of(unpacked.keySet()).rejection(name);
    }
    relationships.putAll(relationshipsOf(mainPart));
    if (!unpacked.containsKey(relationshipsPart(mainPart))) {
      addUsualParts();
    }
    for (Relationship relationship : relationships.values()) {
      if (relationship.type.matches(READ_TYPES) && unpacked.containsKey(relationship.target)) {
        roots.put(relationship.target, parse(relationship.target));
      }
    }
  }

  private Element parse(String part)
      throws IOException, SAXException, ParserConfigurationException {
    return OfficeXmlDom.parse(Objects.requireNonNull(unpacked.get(part)));
  }

  private static String relationshipsPart(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  private Map<String, Relationship> relationshipsOf(String part)
      throws IOException, SAXException, ParserConfigurationException {
    Map<String, Relationship> found = new TreeMap<>();
    String rels = relationshipsPart(part);
    if (unpacked.containsKey(rels)) {
      for (Element each : OfficeXmlDom.descendants(parse(rels), "Relationship")) {
        String type = String.valueOf(OfficeXmlDom.attribute(each, "Type"));
        String target = String.valueOf(OfficeXmlDom.attribute(each, "Target"));
        found.put(
            String.valueOf(OfficeXmlDom.attribute(each, "Id")),
            new Relationship(type.substring(type.lastIndexOf('/') + 1), resolve(part, target)));
      }
    }
    return found;
  }

  private static String resolve(String part, String target) {
    String base = target.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
    List<String> names = new ArrayList<>();
    for (String name : (base + target).split("/")) {
      if (name.equals("..") && !names.isEmpty()) {
        names.remove(names.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  private void addUsualParts() {
    for (String part : unpacked.keySet()) {
      String name = part.replaceAll(".*/|[0-9]*\\.xml$", "");
      if (part.startsWith("word/") && name.matches(READ_TYPES)) {
        relationships.put(part, new Relationship(name, part));
      }
    }
  }

  Element document() {
    return Objects.requireNonNull(roots.get(mainPart));
  }

  /** Returns the roots of the parts with a type of relationship to the main part. */
  List<Element> roots(String type) {
    return relationships.values().stream()
        .filter(relationship -> relationship.type.equals(type))
        .map(relationship -> roots.get(relationship.target))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  @Nullable Element root(String type) {
    return roots(type).stream().findFirst().orElse(null);
  }

  /** Returns the root of the part that a relationship of the main part refers to. */
  @Nullable Element rootOf(@Nullable String id) {
    return roots.get(partOf(id));
  }

  /** Returns the name of the part that a relationship of the main part refers to. */
  @Nullable String partOf(@Nullable String id) {
    Relationship relationship = id == null ? null : relationships.get(id);
    return relationship == null ? null : relationship.target;
  }

  byte @Nullable [] bytes(String part) {
    return unpacked.get(part);
  }
}
