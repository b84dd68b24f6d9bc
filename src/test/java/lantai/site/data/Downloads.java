package lantai.site.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.acceptance.Repository;

/** The data files of the committed report, made once and read as by other programs. */
final class Downloads {

  private static final Map<String, byte[]> FILES = build();

  private Downloads() {}

  private static Map<String, byte[]> build() {
    Map<String, byte[]> files = new TreeMap<>();
    Repository.files().stream()
        .filter(file -> file.path().startsWith("data/"))
        .forEach(file -> files.put(file.path().substring("data/".length()), file.bytes()));
    return files;
  }

  /**
   * @param name within {@code data/}
   */
  static byte[] bytes(String name) {
    return FILES.get(name);
  }

  static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(bytes(name + ".json"));
  }

  static List<JsonNode> resources() throws IOException {
    List<JsonNode> resources = new ArrayList<>();
    json("datapackage").get("resources").forEach(resources::add);
    return resources;
  }

  /** Returns the text of a CSV cell, without the apostrophe that guards it, if there is one. */
  static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  /**
   * Parses CSV strictly by RFC 4180: every line has as many cells as the first and ends in CRLF,
   * and nothing follows.
   */
  static List<List<String>> csv(String name) {
    String text = new String(bytes(name + ".csv"), StandardCharsets.UTF_8);
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    int at = 1;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      if (text.charAt(at) == '"') {
        int close = text.indexOf('"', ++at);
        while (text.charAt(close + 1) == '"') {
          cell.append(text, at, close + 1);
          at = close + 2;
          close = text.indexOf('"', at);
        }
        cell.append(text, at, close);
        at = close + 1;
      } else {
        int start = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        cell.append(text, start, at);
      }
      line.add(cell.toString());
      if (text.startsWith("\r\n", at)) {
        lines.add(line);
        line = new ArrayList<>();
        at += 2;
      } else if (text.charAt(at) == ',') {
        at++;
      } else {
        throw new AssertionError(name + ".csv at " + at + ": " + cell);
      }
    }
    for (List<String> each : lines) {
      if (each.size() != lines.get(0).size()) {
        throw new AssertionError(name + ".csv: " + each);
      }
    }
    if (!line.isEmpty()) {
      throw new AssertionError(name + ".csv breaks off");
    }
    return lines;
  }
}
