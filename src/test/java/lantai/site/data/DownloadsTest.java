package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import lantai.acceptance.Repository;
import lantai.output.SiteFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The downloads of the committed report, cell by cell. */
class DownloadsTest {

  private static Map<String, SiteFile> site;

  @BeforeAll
  static void build() throws Exception {
    site = files();
  }

  private static Map<String, SiteFile> files() throws Exception {
    return Repository.files().stream()
        .filter(file -> file.path().startsWith("data/"))
        .collect(Collectors.toMap(SiteFile::path, file -> file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "targets",
        "results",
        "commitments",
        "projects",
        "livelihood",
        "cities",
        "numerals",
        "glossary"
      })
  void csvAndJsonHaveTheSameContent(String name) throws Exception {
    List<List<String>> lines = csv(name);
    JsonNode rows = json(name);
    assertEquals(rows.size() + 1, lines.size());
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> flat = new LinkedHashMap<>();
      flatten("", rows.get(i), flat);
      for (int column = 0; column < lines.get(0).size(); column++) {
        String field = lines.get(0).get(column);
        assertEquals(
            flat.getOrDefault(field, ""), lines.get(i + 1).get(column), name + i + "." + field);
      }
    }
  }

  private static void flatten(String prefix, JsonNode row, Map<String, String> flat) {
    row.properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              String name = prefix + entry.getKey();
              if (value.isObject()) {
                flatten(name + "_", value, flat);
              } else if (name.equals("uses")) {
                flat.put(name, String.valueOf(value.size()));
              } else if (value.isArray()) {
                List<String> texts = new ArrayList<>();
                value.forEach(text -> texts.add(text.asText()));
                flat.put(name, String.join("；", texts));
              } else {
                flat.put(name, value.isNull() ? "" : value.asText());
              }
            });
  }

  @Test
  void packageDescribesEveryCsvFile() throws Exception {
    for (JsonNode resource : json("datapackage").get("resources")) {
      SiteFile file = site.get("data/" + resource.get("path").asText());
      assertEquals(file.bytes().length, resource.get("bytes").asInt());
      List<String> names = new ArrayList<>();
      resource.get("schema").get("fields").forEach(field -> names.add(field.get("name").asText()));
      assertEquals(csv(resource.get("name").asText()).get(0), names);
    }
  }

  @Test
  void everyFileIsAnnounced() {
    for (String address : DataFilesWriter.ADDRESSES) {
      assertTrue(site.containsKey(address), address);
    }
  }

  @Test
  void onlyCsvHasAByteOrderMark() {
    site.values().stream()
        .filter(file -> file.path().matches(".*\\.(csv|json)"))
        .forEach(
            file ->
                assertEquals(
                    file.path().endsWith(".csv"), file.text().startsWith("\uFEFF"), file.path()));
  }

  @Test
  void bytesDependOnNeitherZoneNorLocaleNorMoment() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Map<String, SiteFile> again = files();
      assertEquals(site.keySet(), again.keySet());
      site.forEach((path, file) -> assertArrayEquals(file.bytes(), again.get(path).bytes(), path));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"=1+1|'=1+1", "@a|'@a", "-a|'-a", "＝1|'＝1", "-5.9|-5.9", "+3|+3", "a=b|a=b"})
  void guardsFormulasAndNothingElse(String text, String cell) {
    assertEquals(cell, CsvWriter.cell(text));
  }

  @Test
  void quotesWhatNeedsIt() {
    assertEquals("\"a,\"\"b\"\"\"", CsvWriter.cell("a,\"b\""));
    assertEquals("''a", CsvWriter.cell("'a"));
    assertNotEquals("\ta", CsvWriter.cell("\ta"));
  }

  private static JsonNode json(String name) throws Exception {
    return new ObjectMapper().readTree(site.get("data/" + name + ".json").bytes());
  }

  /** Parses CSV by RFC 4180, one character at a time. */
  private static List<List<String>> csv(String name) {
    String text = site.get("data/" + name + ".csv").text().substring(1);
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        if (!quoted && i > 0 && text.charAt(i - 1) == '"') {
          cell.append(c);
        }
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return lines;
  }
}
