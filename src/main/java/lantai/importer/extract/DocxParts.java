package lantai.importer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a Word document, found by their relationships (ECMA-376 Part 2), or by their usual
 * names if a part has no relationships.
 */
final class DocxParts {

  /** The feature without which entities could reach other files or use up the memory. */
  static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private static final String USUAL_DOCUMENT = "word/document.xml";

  /** Parts that hold text, or say how it is shown, by the ends of their relationship types. */
  private static final String READ_TYPES =
      "styles|numbering|footnotes|endnotes|comments|header|footer|diagramData|chart";

  private static final int MAX_ENTRY_BYTES = 60_000_000;

  /** Document text is compressed about ten times. */
  private static final int MAX_RATIO = 250;

  private static final int MAX_ENTRIES = 10_000;

  private record Relationship(String type, String target) {}

  private final Map<String, byte[]> unpacked;
  private final Map<String, Element> roots = new HashMap<>();

  /** Those of the main part, by their ids. */
  private final Map<String, Relationship> relationships = new TreeMap<>();

  private final DocumentBuilder builder;
  private final String mainPart;

  DocxParts(byte[] bytes, String name)
      throws IOException, SAXException, ParserConfigurationException, RejectedFileException {
    unpacked =
        unpack(bytes, name, e -> !e.matches("(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|[ew]mf|odttf)"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(NO_DOCUMENT_TYPE, true);
    builder = factory.newDocumentBuilder();
    // The one by default prints errors.
    builder.setErrorHandler(new DefaultHandler());
    mainPart =
        relationshipsOf("").values().stream()
            .filter(relationship -> relationship.type.equals("officeDocument"))
            .map(Relationship::target)
            .findFirst()
            .orElse(USUAL_DOCUMENT);
    if (!unpacked.containsKey(mainPart)) {
      throw PackedFormat.of(unpacked.keySet()).rejection(name);
    }
    roots.put(mainPart, parse(mainPart));
    if (!document().getLocalName().equals("document")) {
      throw PackedFormat.of(unpacked.keySet()).rejection(name);
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

  private Element parse(String part) throws IOException, SAXException {
    byte[] bytes = Objects.requireNonNull(unpacked.get(part));
    return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private static String relationshipsPart(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  private Map<String, Relationship> relationshipsOf(String part) throws IOException, SAXException {
    Map<String, Relationship> found = new TreeMap<>();
    String rels = relationshipsPart(part);
    if (unpacked.containsKey(rels)) {
      for (Element each : OoxmlElement.descendants(parse(rels), "Relationship")) {
        String type = String.valueOf(OoxmlElement.attribute(each, "Type"));
        String target = String.valueOf(OoxmlElement.attribute(each, "Target"));
        found.put(
            String.valueOf(OoxmlElement.attribute(each, "Id")),
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

  /** Returns the roots of the parts whose relationship to the main part is of a type. */
  List<Element> roots(String type) {
    return relationships.values().stream()
        .filter(relationship -> relationship.type.equals(type))
        .map(relationship -> roots.get(relationship.target))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Returns the root of the part of a type, if there is one. */
  @Nullable Element root(String type) {
    return roots(type).stream().findFirst().orElse(null);
  }

  /** Returns the root of the part to which an id of the main part refers. */
  @Nullable Element rootOf(@Nullable String id) {
    Relationship relationship = id == null ? null : relationships.get(id);
    return relationship == null ? null : roots.get(relationship.target);
  }

  /** Returns the name of the part to which an id of the main part refers. */
  @Nullable String partOf(@Nullable String id) {
    Relationship relationship = id == null ? null : relationships.get(id);
    return relationship == null ? null : relationship.target;
  }

  byte @Nullable [] bytes(String part) {
    return unpacked.get(part);
  }

  /** Unpacks entries of a ZIP file within limits that protect against decompression bombs. */
  static Map<String, byte[]> unpack(byte[] bytes, String name, Predicate<String> accepted)
      throws RejectedFileException {
    int limit = (int) Math.min(MAX_ENTRY_BYTES, (long) bytes.length * MAX_RATIO);
    Map<String, byte[]> unpacked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new RejectedFileException("import-bomb", name);
        }
        if (accepted.test(entry.getName())) {
          byte[] content = zip.readNBytes(limit + 1);
          if (content.length > limit) {
            throw new RejectedFileException("import-bomb", name);
          }
          unpacked.put(entry.getName().replace('\\', '/'), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedFileException("import-unknown-format", name, "DOCX");
    }
    return unpacked;
  }
}
