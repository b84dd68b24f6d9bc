package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The accounts and the index of this repository's report, held against the document as received and
 * against searches that know nothing of how they were made.
 */
class NumberCoverageAcceptanceTest {

  /** Written down, so that neither side can lose a numeral without notice. */
  private static final int NUMERALS = 229;

  /** What heads the notes. */
  private static final String APPENDIX = "附件";

  @Test
  void everyNumeralOfTheReceivedDocumentHasItsRowInItsOrder() throws IOException {
    List<String> rows = new ArrayList<>();
    WholeSite.json("numerals").forEach(row -> rows.add(row.get("text").textValue()));
    rows.removeIf(text -> !Character.isDigit(text.charAt(0)));

    assertEquals(received(), rows);
    assertEquals(NUMERALS, rows.size());
  }

  @Test
  void everyRowPointsAtItsNumeral() throws IOException {
    Map<String, String> texts = paragraphs();
    for (JsonNode row : WholeSite.json("numerals")) {
      String text = texts.get(text(row, "chapter") + "#" + text(row, "paragraph"));
      if (text != null) {
        String numeral = text(row, "text");
        int start = row.get("start").intValue();
        assertTrue(text.startsWith(numeral, start), row.toString());
        assertFalse(digit(text, start - 1), row.toString());
        assertFalse(digit(text, start + numeral.length()), row.toString());
      }
    }
  }

  @Test
  void everyNumeralHasOneAccount() throws IOException {
    Set<String> wrong = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (JsonNode row : WholeSite.json("numerals")) {
      String kind = text(row, "account");
      boolean dismissed = "dismissed".equals(kind);
      boolean reasoned = dismissed && !text(row, "reason").isBlank() && row.get("ref").isNull();
      boolean known =
          !dismissed && row.get("reason").isNull() && ids(kind).contains(text(row, "ref"));
      if (!reasoned && !known
          || !seen.add(text(row, "chapter") + row.get("paragraph") + row.get("start"))) {
        wrong.add(row.toString());
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyFigureOfATargetIsAmongItsNumerals() throws IOException {
    assertFigures("targets", "target");
    assertFigures("results", "result");
  }

  @Test
  void theUsesOfANoteAreThoseOfALiteralSearch() throws IOException {
    Map<String, String> texts = paragraphs();
    int all = 0;
    for (JsonNode note : notes()) {
      List<String> expected = new ArrayList<>();
      texts.forEach(
          (name, text) -> places(text, note).forEach(start -> expected.add(name + "@" + start)));
      List<String> uses = new ArrayList<>();
      note.get("uses")
          .forEach(
              use ->
                  uses.add(
                      text(use, "chapter")
                          + "#"
                          + text(use, "paragraph")
                          + "@"
                          + use.get("start")));
      assertEquals(new TreeSet<>(expected), new TreeSet<>(uses), text(note, "term"));
      assertEquals(expected.size(), uses.size(), text(note, "term"));
      all += uses.size();
    }
    assertTrue(all >= notes().size(), "each note explains something");
  }

  /** Where a figure reaches into a name, the rest of the name is the link. */
  @Test
  void everyUseOfANoteIsALinkToItButInsideAFigure() throws IOException {
    Map<String, String> texts = paragraphs();
    for (JsonNode note : notes()) {
      for (Map.Entry<String, String> paragraph : texts.entrySet()) {
        List<Integer> uses = places(paragraph.getValue(), note);
        String[] name = paragraph.getKey().split("#");
        Element element = WholeSite.element(name[0] + ".html", name[1]);
        List<String> linked = element.select("a[href=" + text(note, "url") + "]").eachText();
        List<String> figures =
            element.select("a[href^=targets/], a[href^=results.html#]").eachText();
        figures.removeIf(figure -> wordings(note).stream().noneMatch(figure::contains));

        assertEquals(
            uses.size(), linked.size() + figures.size(), paragraph.getKey() + text(note, "term"));
        assertTrue(
            linked.stream()
                .allMatch(link -> wordings(note).stream().anyMatch(w -> w.contains(link))),
            linked.toString());
      }
    }
  }

  /** The name as printed, and a note whose name has a piece in common with it. */
  @ParameterizedTest
  @CsvSource({
    "碳达峰碳中和“1+N”政策, 耕地保护“1+N”政策体系",
    "“千万工程”, “十百千万”工程",
    "“十百千万”工程, 电子商务“十百千万”行动",
    "电子商务“十百千万”行动, “十百千万”工程",
    "国际投资“单一窗口”, 国际贸易“单一窗口”",
    "国际贸易“单一窗口”, 国际投资“单一窗口”"
  })
  void aLookAlikeIsNotTakenForTheNote(String printed, String other) throws IOException {
    JsonNode note = notes().stream().filter(n -> text(n, "term").equals(other)).findFirst().get();
    int found = 0;
    for (Map.Entry<String, String> paragraph : paragraphs().entrySet()) {
      String text = paragraph.getValue();
      for (int at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
        found++;
        for (JsonNode use : note.get("uses")) {
          String name = text(use, "chapter") + "#" + text(use, "paragraph");
          int start = use.get("start").intValue();
          boolean apart =
              start >= at + printed.length() || start + text(use, "text").length() <= at;
          assertTrue(apart || !name.equals(paragraph.getKey()), use.toString());
        }
        String[] name = paragraph.getKey().split("#");
        WholeSite.element(name[0] + ".html", name[1])
            .select("a[href=" + text(note, "url") + "]")
            .forEach(link -> assertEquals(other, link.text()));
      }
    }
    assertTrue(found > 0, printed + " is printed");
  }

  @Test
  void onlyFiguresOfOneUnitAndNatureAreTheSameIndicator() throws IOException {
    int compared = 0;
    for (JsonNode target : WholeSite.json("targets")) {
      JsonNode baseline = target.get("baseline");
      if (!baseline.isNull() && text(baseline, "relation").equals("same")) {
        JsonNode result = row("results", text(baseline, "result"));
        assertEquals(target.get("unit"), result.get("unit"), text(target, "id"));
        assertEquals(target.get("nature"), result.get("nature"), text(target, "id"));
        compared++;
      }
    }
    assertTrue(compared > 0);
  }

  /** A figure that the report prints for several indicators at once, or in Chinese numerals. */
  private static void assertSharedOrInWords(JsonNode goal, List<String> numerals) {
    boolean shared = text(goal, "shown").contains("均");
    assertTrue(shared || !numerals.isEmpty(), text(goal, "id"));
  }

  private static void assertFigures(String name, String kind) throws IOException {
    for (JsonNode goal : WholeSite.json(name)) {
      List<String> numerals = new ArrayList<>();
      for (JsonNode row : WholeSite.json("numerals")) {
        if (kind.equals(text(row, "account")) && text(goal, "id").equals(text(row, "ref"))) {
          numerals.add(text(row, "text"));
        }
      }
      if (goal.get("value").isNull()) {
        numerals.forEach(numeral -> assertTrue(text(goal, "quote").contains(numeral), numeral));
      } else if (numerals.stream().anyMatch(numeral -> Character.isDigit(numeral.charAt(0)))) {
        numerals.removeIf(numeral -> !Character.isDigit(numeral.charAt(0)));
        assertEquals(List.of(text(goal, "value").replace("-", "")), numerals, text(goal, "id"));
      } else {
        assertSharedOrInWords(goal, numerals);
      }
    }
  }

  /**
   * The numerals of the received document, which breaks its lines and sets numerals apart by white
   * space; a note begins with its number.
   */
  private static List<String> received() throws IOException {
    String text = squeezed(Files.readString(Repository.SEED));
    int appendix = text.indexOf(APPENDIX);
    List<String> numerals = new ArrayList<>(numerals(text.substring(0, appendix)));
    int at = appendix;
    for (int note = 1; note <= notes().size(); note++) {
      String mark = note + ".";
      String head = mark + squeezed(text(notes().get(note - 1), "term")) + "：";
      int next = text.indexOf(head, at);
      numerals.addAll(numerals(text.substring(at, next)));
      numerals.add(String.valueOf(note));
      at = next + mark.length();
    }
    numerals.addAll(numerals(text.substring(at)));
    return numerals;
  }

  /** Character by character; a full stop belongs to a numeral if there are digits on both sides. */
  private static List<String> numerals(String text) {
    List<String> found = new ArrayList<>();
    StringBuilder numeral = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      boolean decimal =
          !numeral.isEmpty()
              && numeral.indexOf(".") < 0
              && text.startsWith(".", i)
              && digit(text, i + 1);
      if (digit(text, i) || decimal) {
        numeral.append(text.charAt(i));
      } else if (!numeral.isEmpty()) {
        found.add(numeral.toString());
        numeral.setLength(0);
      }
    }
    return found;
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && "0123456789".indexOf(text.charAt(at)) >= 0;
  }

  /** Every paragraph's text by its chapter and its name there, in printed order of each chapter. */
  private static Map<String, String> paragraphs() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (JsonNode chapter : WholeSite.json("report").get("chapters")) {
      for (JsonNode paragraph : chapter.get("paragraphs")) {
        texts.put(text(chapter, "id") + "#" + text(paragraph, "id"), text(paragraph, "text"));
      }
    }
    return texts;
  }

  private static List<Integer> places(String text, JsonNode note) {
    List<Integer> places = new ArrayList<>();
    for (String wording : wordings(note)) {
      for (int at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
        places.add(at);
      }
    }
    return places;
  }

  private static List<String> wordings(JsonNode term) {
    List<String> wordings = new ArrayList<>(List.of(text(term, "term")));
    term.get("aliases").forEach(alias -> wordings.add(alias.textValue()));
    return wordings;
  }

  /** In the order of their numbers. */
  private static List<JsonNode> notes() throws IOException {
    Map<Integer, JsonNode> notes = new TreeMap<>();
    for (JsonNode term : WholeSite.json("glossary")) {
      if (!term.get("note").isNull()) {
        notes.put(term.get("note").intValue(), term);
      }
    }
    return List.copyOf(notes.values());
  }

  /** Of the rows that a kind of account may name. */
  private static Set<String> ids(String kind) throws IOException {
    String name =
        switch (kind) {
          case "note" -> "glossary";
          case "livelihood" -> kind;
          default -> kind + "s";
        };
    Set<String> ids = new TreeSet<>();
    WholeSite.json(name).forEach(row -> ids.add(text(row, "id")));
    return ids;
  }

  private static JsonNode row(String name, String id) throws IOException {
    for (JsonNode row : WholeSite.json(name)) {
      if (text(row, "id").equals(id)) {
        return row;
      }
    }
    throw new AssertionError(name + " has no " + id);
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000\\uFEFF]", "");
  }

  private static String text(JsonNode row, String key) {
    return row.get(key).textValue();
  }
}
