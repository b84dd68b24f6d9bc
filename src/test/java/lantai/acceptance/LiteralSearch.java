package lantai.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The search as the data files define it: what a reader would find who read everything. */
final class LiteralSearch {

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> targets = new LinkedHashMap<>();

  LiteralSearch(BuiltSite site) throws JsonProcessingException {
    for (JsonNode chapter : json(site, "report").get("chapters")) {
      for (JsonNode paragraph : chapter.get("paragraphs")) {
        put(texts, paragraph.get("url").textValue(), paragraph.get("text").textValue());
      }
    }
    for (JsonNode term : json(site, "glossary")) {
      if (!term.get("note").isNull()) {
        String text = term.get("term").textValue() + "：" + term.get("definition").textValue();
        put(texts, "terms.html#note-" + term.get("note").intValue(), text);
      }
    }
    for (JsonNode target : json(site, "targets")) {
      String text = target.get("name").textValue() + "：" + target.get("quote").textValue();
      put(targets, target.get("url").textValue(), text);
    }
  }

  private static JsonNode json(BuiltSite site, String name) throws JsonProcessingException {
    return new ObjectMapper().readTree(site.text("data/" + name + ".json"));
  }

  private static void put(Map<String, String> texts, String address, String text) {
    texts.put(address, folded(text));
  }

  /** The addresses of all texts that contain every word, a number only as a whole one. */
  Set<String> find(SearchQuery query) {
    if (query.findsNothing()) {
      return Set.of();
    }
    String joined = query.meant().strip().replaceAll("(?<=\\d)[\\s\\u3000]+(?=\\p{IsHan})", "");
    List<Pattern> words = Stream.of(joined.split("[\\s\\u3000]+")).map(this::word).toList();
    Set<String> found = new TreeSet<>();
    (query.isAmongTargets() ? targets : texts)
        .forEach(
            (address, text) -> {
              if (words.stream().allMatch(word -> word.matcher(text).find())) {
                found.add(address);
              }
            });
    return found;
  }

  private Pattern word(String word) {
    String folded = folded(word);
    String before = folded.matches("\\d.*") ? "(?<![\\d.])" : "";
    String after = folded.matches(".*\\d") ? "(?!\\.?\\d)" : "";
    return Pattern.compile(before + Pattern.quote(folded) + after);
  }

  /** Full-width forms as ASCII, letters small, without white space and marks of quotations. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (char unit : text.toCharArray()) {
      if (!Character.isWhitespace(unit) && "“”‘’「」『』《》〈〉\"'＂＇".indexOf(unit) < 0) {
        char narrow = unit >= '！' && unit <= '～' ? (char) (unit - 0xFEE0) : unit;
        folded.append(narrow >= 'A' && narrow <= 'Z' ? (char) (narrow + 32) : narrow);
      }
    }
    return folded.toString();
  }
}
