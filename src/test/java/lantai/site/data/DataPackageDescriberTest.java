package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks the description of the package against the files themselves. */
class DataPackageDescriberTest {

  @Test
  void everyFileHasTheDescribedSizeAndHash() throws Exception {
    for (JsonNode resource : Downloads.resources()) {
      byte[] bytes = Downloads.bytes(resource.get("path").textValue());
      assertEquals(bytes.length, resource.get("bytes").intValue(), resource.get("path")::asText);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals("sha256:" + HexFormat.of().formatHex(digest), resource.get("hash").textValue());
    }
  }

  @Test
  void everyFileBeginsWithTheFieldsOfItsSchema() throws Exception {
    for (JsonNode resource : Downloads.resources()) {
      List<String> names = texts(resource.at("/schema/fields").findValues("name"));
      String name = resource.get("name").textValue();
      assertEquals(names, Downloads.csv(name).get(0), name);
      assertEquals(names.size(), new HashSet<>(names).size(), name);
    }
  }

  @Test
  void everyCellIsOfTheTypeOfItsField() throws Exception {
    Map<String, String> types =
        Map.of(
            "string", "(?s).*",
            "number", "-?[0-9]+(\\.[0-9]+)?|",
            "integer", "-?[0-9]+|",
            "boolean", "true|false|");
    for (JsonNode resource : Downloads.resources()) {
      String name = resource.get("name").textValue();
      List<List<String>> lines = Downloads.csv(name);
      for (int field = 0; field < lines.get(0).size(); field++) {
        String pattern = types.get(resource.at("/schema/fields/" + field + "/type").textValue());
        for (List<String> line : lines.subList(1, lines.size())) {
          assertTrue(line.get(field).matches(pattern), name + "." + field + ": " + line);
        }
      }
    }
  }

  @Test
  void everyPrimaryKeyNamesOneRow() throws Exception {
    for (JsonNode resource : Downloads.resources()) {
      String name = resource.get("name").textValue();
      List<List<String>> keys = columns(name, texts(resource.at("/schema/primaryKey")));
      assertFalse(keys.isEmpty(), name);
      assertEquals(keys.size(), new HashSet<>(keys).size(), name);
      keys.forEach(key -> assertFalse(key.contains(""), name));
    }
  }

  @Test
  void everyForeignKeyLeadsToARow() throws Exception {
    Set<String> held = new TreeSet<>();
    for (JsonNode resource : Downloads.resources()) {
      String name = resource.get("name").textValue();
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        JsonNode reference = key.get("reference");
        String other = reference.get("resource").textValue();
        Set<List<String>> there = new HashSet<>(columns(other, texts(reference.get("fields"))));
        for (List<String> cells : columns(name, texts(key.get("fields")))) {
          boolean empty = cells.stream().allMatch(String::isEmpty);
          assertTrue(empty || there.contains(cells), name + " " + cells);
        }
        held.add(name + " " + String.join(",", texts(key.get("fields"))) + " " + other);
      }
    }
    assertEquals(unbroken(), held);
  }

  /** Returns the references that no row breaks, by the names of the columns. */
  private static Set<String> unbroken() throws Exception {
    Set<List<String>> paragraphs =
        new HashSet<>(columns("report", List.of("chapter", "paragraph")));
    Set<String> unbroken = new TreeSet<>(Set.of("uses term glossary"));
    for (JsonNode resource : Downloads.resources()) {
      String name = resource.get("name").textValue();
      List<String> fields = Downloads.csv(name).get(0);
      if (!name.equals("report")
          && fields.contains("paragraph")
          && paragraphs.containsAll(columns(name, List.of("chapter", "paragraph")))) {
        unbroken.add(name + " chapter,paragraph report");
      }
      if (fields.contains("baseline_result")
          && columns(name, List.of("baseline_result")).stream().anyMatch(c -> !c.contains(""))) {
        unbroken.add(name + " baseline_result results");
      }
    }
    return unbroken;
  }

  @Test
  void theTableOfTheReportIsItsParagraphs() throws Exception {
    List<Map<String, String>> expected = new ArrayList<>();
    for (JsonNode chapter : Downloads.json("report").get("chapters")) {
      for (JsonNode paragraph : chapter.get("paragraphs")) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("chapter", text(chapter, "id"));
        row.put("number", text(chapter, "number"));
        row.put("title", text(chapter, "title"));
        row.put("paragraph", text(paragraph, "id"));
        row.put("heading", text(paragraph, "heading"));
        row.put("text", text(paragraph, "text"));
        row.put("url", text(paragraph, "url"));
        expected.add(row);
      }
    }
    assertEquals(expected, rows("report"));
  }

  @Test
  void theTableOfUsesIsThatOfTheGlossaryAndPointsIntoTheText() throws Exception {
    Map<List<String>, String> texts = new LinkedHashMap<>();
    rows("report")
        .forEach(
            row -> texts.put(List.of(row.get("chapter"), row.get("paragraph")), row.get("text")));
    List<Map<String, String>> expected = new ArrayList<>();
    for (JsonNode term : Downloads.json("glossary")) {
      for (JsonNode use : term.get("uses")) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("term", text(term, "id"));
        for (String key : List.of("chapter", "paragraph", "start", "text")) {
          row.put(key, text(use, key));
        }
        expected.add(row);
        String paragraph = texts.get(List.of(row.get("chapter"), row.get("paragraph")));
        assertTrue(
            paragraph.startsWith(row.get("text"), use.get("start").intValue()), row::toString);
      }
    }
    assertFalse(expected.isEmpty());
    assertEquals(expected, rows("uses"));
  }

  private static String text(JsonNode row, String key) {
    return row.get(key).isNull() ? "" : row.get(key).asText();
  }

  private static List<String> texts(Iterable<JsonNode> nodes) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  /** Returns the rows of a CSV file by header. */
  private static List<Map<String, String>> rows(String name) {
    List<List<String>> lines = Downloads.csv(name);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(0).get(i), Downloads.unguarded(line.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> columns(String name, List<String> fields) {
    return rows(name).stream().map(row -> fields.stream().map(row::get).toList()).toList();
  }
}
