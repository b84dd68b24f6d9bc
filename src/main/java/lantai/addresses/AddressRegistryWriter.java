package lantai.addresses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.json.Json;

/**
 * Writes an address registry as YAML, one line per address, so that a version control system can
 * merge two changes by line.
 */
public final class AddressRegistryWriter {

  private AddressRegistryWriter() {}

  /**
   * Returns the text of the file.
   *
   * @param comment lines at the head of the file, each with its {@code #}
   */
  public static String write(AddressRegistry registry, List<String> comment) {
    StringBuilder yaml = new StringBuilder();
    comment.forEach(line -> yaml.append(line).append('\n'));
    yaml.append("paragraphs:\n");
    for (ParagraphEntry each : registry.paragraphs()) {
      yaml.append("- id: ").append(each.chapter()).append('#').append(each.id());
      yaml.append("\n  sentences:\n");
      each.sentences().forEach(sentence -> yaml.append("  ").append(line(sentence)));
    }
    yaml.append("pages:\n");
    registry.pages().forEach((address, name) -> yaml.append(line(address, name)));
    if (!registry.retired().isEmpty()) {
      yaml.append("retired:\n");
      registry.retired().forEach(each -> yaml.append(line(each)));
    }
    return yaml.toString();
  }

  private static String line(SentenceEntry sentence) {
    return "- {id: " + sentence.id() + ", text: " + quoted(sentence.text()) + "}\n";
  }

  private static String line(String address, String name) {
    return "- {address: " + address + ", name: " + quoted(name) + "}\n";
  }

  private static String line(RetiredAddress retired) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("address", retired.address());
    parts.put("reason", retired.reason().word());
    if (!retired.last().isEmpty()) {
      parts.put("last", quoted(retired.last()));
    }
    if (!retired.successors().isEmpty()) {
      parts.put("successors", "[" + String.join(", ", retired.successors()) + "]");
    }
    if (!retired.text().isEmpty()) {
      parts.put("text", quoted(retired.text()));
    }
    return parts.entrySet().stream()
        .map(part -> part.getKey() + ": " + part.getValue())
        .collect(Collectors.joining(", ", "- {", "}\n"));
  }

  /** Quotes a text as a JSON string, which is also valid YAML. */
  private static String quoted(String text) {
    return Json.of(text).text();
  }
}
