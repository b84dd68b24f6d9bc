package lantai.acceptance;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Follows this repository's site from page to page as a reader does, and from the data files to the
 * pages. Knows nothing of how it was made but the paths and keys that DESIGN.md promises.
 */
class WholeSiteTest {

  @BeforeAll
  static void theRepositoryBuilds() {
    assertFalse(Repository.files().isEmpty());
  }

  @Test
  void everyPageThatTheDesignNamesIsThere() {
    for (String path :
        List.of(
            "index.html",
            "targets.html",
            "terms.html",
            "all.html",
            "data.html",
            "about.html",
            WholeSite.NOT_FOUND,
            "sitemap.xml",
            "robots.txt")) {
      assertTrue(WholeSite.texts().containsKey(path), path);
    }
  }

  @Test
  void everyLinkLeadsToAFileAndEveryFragmentToAnElement() {
    Set<String> wrong = new TreeSet<>();
    for (PageLink link : WholeSite.links()) {
      if (link.internal()) {
        String path = link.file();
        String fragment = link.fragment();
        boolean there = WholeSite.texts().containsKey(path);
        if (!there || !fragment.isEmpty() && WholeSite.element(path, fragment) == null) {
          wrong.add(link.toString());
        }
      }
    }
    assertNone(wrong);
  }

  @Test
  void theMapOfTheSiteListsEveryPageThatHoldsContent() {
    Set<String> expected = new TreeSet<>();
    WholeSite.pages()
        .keySet()
        .forEach(path -> expected.add(WholeSite.base() + path.replace("index.html", "")));
    expected.remove(WholeSite.base() + WholeSite.NOT_FOUND);
    Set<String> listed = new TreeSet<>();
    Matcher loc = Pattern.compile("<loc>(.*?)</loc>").matcher(WholeSite.texts().get("sitemap.xml"));
    loc.results().forEach(found -> listed.add(found.group(1)));

    assertEquals(expected, listed);
    assertTrue(WholeSite.texts().get("robots.txt").contains(WholeSite.base() + "sitemap.xml"));
  }

  @Test
  void theChaptersShowTheTextOfTheReportCharacterForCharacter() throws IOException {
    for (JsonNode chapter : WholeSite.json("report").get("chapters")) {
      String path = chapter.get("url").textValue();
      for (JsonNode paragraph : chapter.get("paragraphs")) {
        String id = paragraph.get("id").textValue();
        String text = paragraph.get("text").textValue();
        assertEquals(text, words(WholeSite.element(path, id)), path + "#" + id);
        String prefixed = chapter.get("id").textValue() + "-" + id;
        assertEquals(text, words(WholeSite.element("all.html", prefixed)), "all.html#" + prefixed);
      }
    }
  }

  @Test
  void everyRowOfTheTargetsLeadsToTheWordsItRestsOn() throws IOException {
    Map<String, JsonNode> targets = byId("targets");
    Set<String> rows = new HashSet<>();
    for (Element row : WholeSite.pages().get("targets.html").select("tr:has(th[scope=row])")) {
      String id = row.select("th a").attr("href").replaceAll("targets/|\\.html", "");
      rows.add(id);
      String quote = squeezed(targets.get(id).get("quote").textValue());
      boolean found =
          row.select("td > a").stream()
              .map(a -> new PageLink("targets.html", a, a.attr("href")))
              .map(link -> WholeSite.element(link.file(), link.fragment()))
              .anyMatch(element -> squeezed(paragraph(element).text()).contains(quote));
      assertTrue(found, id);
    }
    assertEquals(targets.keySet(), rows);
  }

  @Test
  void everyFigureInAChapterLeadsToItsTargetAndBack() throws IOException {
    Set<String> marked = new HashSet<>();
    for (JsonNode chapter : WholeSite.json("report").get("chapters")) {
      String path = chapter.get("url").textValue();
      for (Element mark : WholeSite.pages().get(path).select("p a[href^=targets/]")) {
        String target = mark.attr("href");
        marked.add(target);
        boolean back =
            WholeSite.pages().get(target).select("main a[href*=#]").stream()
                .map(a -> new PageLink(target, a, a.attr("href")))
                .filter(link -> link.file().equals(path))
                .map(link -> paragraph(WholeSite.element(path, link.fragment())))
                .anyMatch(paragraph -> paragraph == paragraph(mark));
        assertTrue(back, path + " " + mark);
      }
    }
    Set<String> all = new HashSet<>();
    for (JsonNode target : WholeSite.json("targets")) {
      if (!target.get("chapter").textValue().equals("notes")) {
        all.add(target.get("url").textValue());
      }
    }
    assertEquals(all, marked);
  }

  @Test
  void everyTermPageListsEachUse() throws IOException {
    for (JsonNode term : WholeSite.json("glossary")) {
      String path = term.get("url").textValue();
      if (path.contains("#")) {
        assertEquals(1, term.get("uses").size(), "one use has no page: " + path);
        continue;
      }
      List<String> listed = new ArrayList<>();
      for (Element mark : WholeSite.pages().get(path).select("main mark")) {
        listed.add(mark.wholeText());
      }
      List<String> expected = new ArrayList<>();
      term.get("uses").forEach(use -> expected.add(use.get("text").textValue()));
      assertEquals(expected, listed, path);
    }
  }

  @Test
  void everyUseOfAPrintedNoteIsLinkedInItsChapterOrIsPartOfAFigure() throws IOException {
    for (JsonNode term : WholeSite.json("glossary")) {
      if (term.get("note").isNull()) {
        continue;
      }
      for (JsonNode use : term.get("uses")) {
        String path = use.get("chapter").textValue() + ".html";
        Element paragraph = WholeSite.element(path, use.get("paragraph").textValue());
        boolean linked =
            paragraph.select("a[href]").stream()
                .anyMatch(
                    a ->
                        a.attr("href").equals(term.get("url").textValue())
                            || a.attr("href").startsWith("targets/")
                            || a.attr("href").startsWith("results.html#"));
        assertTrue(linked, path + " " + use);
      }
    }
  }

  @Test
  void theDataPageOffersEveryDataFile() {
    Set<String> offered = new TreeSet<>();
    WholeSite.pages()
        .get("data.html")
        .select("a[href^=data/]")
        .forEach(a -> offered.add(a.attr("href")));
    Set<String> files = new TreeSet<>(WholeSite.texts().keySet());
    files.removeIf(path -> !path.startsWith("data/"));

    assertEquals(files, offered);
  }

  /** The paragraph of a sentence, or the text of a note. */
  private static Element paragraph(Element element) {
    assertNotNull(element);
    return element.nameIs("dt") ? element.nextElementSibling() : element.closest("p");
  }

  /** What the report says in a paragraph, without the mark of its lasting address. */
  private static String words(Element paragraph) {
    assertNotNull(paragraph);
    Element copy = paragraph.clone();
    copy.select("a[aria-label]").remove();
    return copy.wholeText();
  }

  private static Map<String, JsonNode> byId(String name) throws IOException {
    Map<String, JsonNode> rows = new HashMap<>();
    WholeSite.json(name).forEach(row -> rows.put(row.get("id").textValue(), row));
    return rows;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]", "");
  }

  private static void assertNone(Set<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> wrong.stream().collect(joining("\n", "\n", "\n")));
  }
}
