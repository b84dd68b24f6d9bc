package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.content.ContentReader;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.table.Choice;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.page.Page;
import lantai.site.page.PageFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks the data files of the repository's report: keys, references and columns are a public
 * interface.
 */
class DataFilesWriterTest {

  private static final Map<String, JsonNode> FILES = new HashMap<>();
  private static final Map<String, SiteFile> BYTES = new HashMap<>();
  private static final Set<String> PAGES = new HashSet<>();

  /** Text of each paragraph of {@code report.json} by chapter and id, such as {@code 2-4#p2}. */
  private static final Map<String, String> TEXTS = new HashMap<>();

  private static final Set<String> WRITTEN = new TreeSet<>();

  private static final String GOAL =
      "id, name, chapter, paragraph, bound, modality, value, unit, nature, quote, url, source,"
          + " baseline";

  @BeforeAll
  static void readTheRepositorysReport() throws IOException {
    Problems problems = new Problems();
    LinkedReport linked = Linker.link(ContentReader.read(Path.of("content"), problems), problems);
    assertFalse(problems.hasErrors(), () -> problems.sorted().toString());
    for (SiteFile file : DataFilesWriter.of(linked, VersionHistory.NONE, OutputSink.MEMORY)) {
      WRITTEN.add(file.path());
      if (file.path().endsWith(".json")) {
        BYTES.put(file.path(), file);
        FILES.put(file.path(), new ObjectMapper().readTree(file.text()));
      }
    }
    PageFactory.of(linked, VersionHistory.NONE, ReportVersions.NONE, problems).stream()
        .map(Page::path)
        .forEach(PAGES::add);
    for (JsonNode chapter : FILES.get("data/report.json").get("chapters")) {
      for (JsonNode paragraph : chapter.get("paragraphs")) {
        TEXTS.put(text(chapter, "id") + "#" + text(paragraph, "id"), text(paragraph, "text"));
      }
    }
    for (JsonNode term : objects("glossary")) {
      if (!term.get("note").isNull()) {
        TEXTS.put("notes#note-" + term.get("note"), text(term, "definition"));
      }
    }
  }

  /** Pages link to the files before they are written. */
  @Test
  void filesAreThoseAnnounced() {
    assertEquals(new TreeSet<>(DataFilesWriter.ADDRESSES), WRITTEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report|title, subtitle, date, chapters",
        "report/chapters|id, part, number, title, url, paragraphs",
        "report/chapters/paragraphs|id, url, heading, text",
        "targets|" + GOAL,
        "targets/baseline|result, relation",
        "results|" + GOAL,
        "glossary|id, note, term, aliases, pinyin, definition, url, uses",
        "glossary/uses|chapter, paragraph, start, text"
      })
  void everyObjectHasThePromisedKeysInOrder(String path, String keys) {
    List<JsonNode> objects = objects(path);
    List<String> promised = List.of(keys.split(",\\s*"));
    assertFalse(objects.isEmpty());
    List<String> first = names(objects.get(0));
    for (JsonNode object : objects) {
      assertEquals(first, names(object), "every object has the same keys");
      assertEquals(promised, first.stream().filter(promised::contains).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "report, title, false",
    "report, subtitle, false",
    "report, date, false",
    "report/chapters, id, false",
    "report/chapters, part, true",
    "report/chapters, number, true",
    "report/chapters, title, false",
    "report/chapters, url, false",
    "report/chapters/paragraphs, heading, true",
    "report/chapters/paragraphs, text, false",
    "targets, name, false",
    "targets, modality, true",
    "targets, value, true",
    "targets, unit, true",
    "targets, nature, true",
    "targets, quote, false",
    "targets/baseline, result, true",
    "results, value, true",
    "results, shown, false",
    "results, unit, true",
    "results, quote, false",
    "glossary, id, false",
    "glossary, term, false",
    "glossary, pinyin, false",
    "glossary, definition, true",
    "glossary/uses, text, false"
  })
  void textIsTextAndNeverEmpty(String path, String key, boolean mayBeNull) {
    for (JsonNode object : objects(path)) {
      JsonNode value = object.get(key);
      if (!mayBeNull || !value.isNull()) {
        assertTrue(value.isTextual(), () -> key + " of " + object);
        assertFalse(value.textValue().isBlank(), () -> key + " of " + object);
      }
    }
  }

  @Test
  void numbersOfNotesAndOffsetsAreNumbers() {
    for (JsonNode term : objects("glossary")) {
      assertTrue(term.get("note").isInt() || term.get("note").isNull());
      assertTrue(term.get("aliases").isArray());
      term.get("uses").forEach(use -> assertTrue(use.get("start").isInt()));
    }
  }

  @Test
  void everyUseOfATermIsTheTextThatItPointsAt() {
    for (JsonNode use : objects("glossary/uses")) {
      String text = TEXTS.get(text(use, "chapter") + "#" + text(use, "paragraph"));
      int start = use.get("start").intValue();
      int end = start + text(use, "text").length();

      assertEquals(text(use, "text"), text.substring(start, end));
    }
  }

  @Test
  void everyUseOfATermIsOneOfItsWordings() {
    for (JsonNode term : objects("glossary")) {
      Set<String> wordings = new HashSet<>();
      wordings.add(squeezed(text(term, "term")));
      term.get("aliases").forEach(alias -> wordings.add(squeezed(alias.textValue())));
      term.get("uses")
          .forEach(
              use -> assertTrue(wordings.contains(squeezed(text(use, "text"))), use::toString));
    }
  }

  @ParameterizedTest
  @CsvSource({"targets", "results"})
  void everyQuoteIsInTheParagraphThatItNames(String path) {
    for (JsonNode row : objects(path)) {
      String place = text(row, "chapter") + "#" + text(row, "paragraph");

      assertTrue(TEXTS.get(place).contains(text(row, "quote")), row::toString);
      String address = place.replace("#", ".html#").replace("notes.html", "terms.html");
      assertEquals(address, text(row, "source"));
    }
  }

  @ParameterizedTest
  @CsvSource({"targets", "results"})
  void everyFigureInDigitsIsADecimalNumberThatTheQuotePrints(String path) {
    for (JsonNode row : objects(path)) {
      if (row.get("value").isNull()) {
        boolean complete = "complete".equals(text(row, "bound"));
        assertTrue(complete || row.path("claim").isTextual(), row::toString);
        assertTrue(row.get("number").isNull(), row::toString);
      } else if (text(row, "quote").matches(".*[0-9].*")) {
        String value = text(row, "value");
        assertTrue(value.matches("-?[0-9]+(\\.[0-9]+)?"), value);
        String figure =
            value.replace("-", "") + (row.get("unit").isNull() ? "" : text(row, "unit"));
        String quote =
            squeezed(text(row, "quote")).replaceAll("(?<=[0-9])[多余]", "").replace("％", "%");
        assertTrue(quote.contains(figure), row::toString);
      }
    }
  }

  @Test
  void kindsAreTheWordsOfTheContract() {
    Set<String> bounds = Stream.of(Bound.values()).map(Choice::wordOf).collect(Collectors.toSet());
    bounds.add(null); // It is not printed.
    for (String path : List.of("targets", "results")) {
      for (JsonNode row : objects(path)) {
        assertTrue(bounds.contains(text(row, "bound")), row::toString);
        JsonNode nature = row.get("nature");
        assertTrue(nature.isNull() || nature.textValue().matches("[a-z]+"), row::toString);
      }
    }
    for (JsonNode baseline : objects("targets/baseline")) {
      assertEquals(
          "not-stated".equals(text(baseline, "relation")),
          baseline.get("result").isNull(),
          baseline::toString);
    }
  }

  @Test
  void everyBaselineIsAResult() {
    Set<String> results = new HashSet<>();
    objects("results").forEach(result -> results.add(text(result, "id")));

    for (JsonNode baseline : objects("targets/baseline")) {
      String result = text(baseline, "result");
      assertTrue(result == null || results.contains(result), baseline::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "report/chapters, url",
    "report/chapters/paragraphs, url",
    "targets, url",
    "targets, source",
    "results, url",
    "results, source",
    "glossary, url"
  })
  void everyAddressIsThatOfAPageOfTheSite(String path, String key) {
    for (JsonNode object : objects(path)) {
      String[] pieces = text(object, key).split("#", 2);
      assertTrue(PAGES.contains(pieces[0]), text(object, key));
      if (pieces.length > 1) {
        if (pieces[1].matches("g-.*|note-[0-9]+")) {
          continue; // It is not in a chapter; the links of all pages are checked elsewhere.
        }
        String chapter = pieces[0].replace(".html", "");
        assertNotNull(
            TEXTS.get(chapter + "#" + pieces[1].replaceFirst("s[0-9]+$", "")), text(object, key));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"targets", "results", "glossary", "report/chapters"})
  void noIdIsUsedTwice(String path) {
    Set<String> ids = new TreeSet<>();
    for (JsonNode object : objects(path)) {
      assertTrue(ids.add(text(object, "id")), text(object, "id"));
    }
  }

  @Test
  void printedNotesAreNumberedWithoutAGap() {
    Set<Integer> notes = new TreeSet<>();
    for (JsonNode term : objects("glossary")) {
      if (!term.get("note").isNull()) {
        notes.add(term.get("note").intValue());
        assertTrue(term.get("definition").isTextual(), term::toString);
      }
    }
    int expected = 1;
    for (int note : notes) {
      assertEquals(expected++, note);
    }
  }

  @Test
  void theTextOfARunInHeadingIsInTheTextOfItsParagraph() {
    for (JsonNode paragraph : objects("report/chapters/paragraphs")) {
      if (!paragraph.get("heading").isNull()) {
        assertTrue(text(paragraph, "text").startsWith(text(paragraph, "heading") + "。"));
      }
    }
  }

  @Test
  void theFilesAreUtf8WithoutAMarkInLinesThatEndInALineFeed() {
    List<String> promised = List.of("report", "targets", "results", "glossary");
    promised.forEach(name -> assertTrue(BYTES.containsKey("data/" + name + ".json"), name));
    for (SiteFile file : BYTES.values()) {
      String text = file.text();
      assertEquals(text, new String(file.bytes(), StandardCharsets.UTF_8));
      assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), file.path());
      assertFalse(text.contains("\r") || text.contains("\uFEFF"), file.path());
      assertTrue(text.chars().anyMatch(c -> c >= 0x4E00), "Chinese is not written in escapes");
    }
  }

  /**
   * Returns the objects at a path of keys separated by slashes; arrays are flattened on the way.
   */
  private static List<JsonNode> objects(String path) {
    String[] keys = path.split("/");
    List<JsonNode> found = elements(FILES.get("data/" + keys[0] + ".json"));
    for (int i = 1; i < keys.length; i++) {
      List<JsonNode> deeper = new ArrayList<>();
      for (JsonNode object : found) {
        deeper.addAll(elements(object.get(keys[i])));
      }
      found = deeper;
    }
    return found;
  }

  private static List<JsonNode> elements(JsonNode node) {
    List<JsonNode> elements = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(elements::add);
    } else if (!node.isNull()) {
      elements.add(node);
    }
    return elements;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String text(JsonNode object, String key) {
    return object.get(key).textValue();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]", "");
  }
}
