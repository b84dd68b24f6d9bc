package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import lantai.cli.CommandRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After any change of a report, the pages of its site still have each address that was ever
 * published: with its words, or with what became of them.
 */
class LastingPagesTest {

  private static final int ROUNDS = 10;
  private static final String GONE = "本站以前有这个页面";
  private static final String WERE_HERE = "本页改动过的文句";

  /**
   * Ids of words, rows, notes, and of words that link to rows, on their pages and on that of all.
   */
  private static final String ADDRESS =
      "(?:c-)?n[0-9]+|(?:n[0-9]+-)?(?:p[0-9]+(?:s[0-9]+)?|t-.+)|g-.+|note-[0-9]+|cite";

  @TempDir Path folder;

  /** What was first seen at each address. */
  private final Map<String, String> published = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPublishedAddressIsOnThePages(long seed) throws IOException {
    Random random = new Random(seed);
    RandomContent content = new RandomContent(random);
    for (int round = 0; round < ROUNDS; round++) {
      content.write(folder.resolve("content"));
      if (round % 4 == 0) {
        String time = "2031-02-%02dT09:00:00+08:00".formatted(round + 1);
        run("snapshot", "create", "-m", "改动", "--published", time, "--in-future");
      } else {
        run("build");
      }
      Map<String, Document> pages = pages();
      published.forEach((address, words) -> assertAnswers(address, words, pages));
      pages.forEach(this::publish);
      for (int i = 0; i < 4; i++) {
        content.edit();
      }
    }
    assertTrue(published.size() > 100, published::toString);
  }

  private void publish(String path, Document page) {
    if (page.text().contains(GONE)) {
      return;
    }
    published.putIfAbsent(path, "");
    for (Element each : page.select("main [id]")) {
      if (each.id().matches(ADDRESS) && !isRetired(each)) {
        published.putIfAbsent(path + "#" + each.id(), words(each));
      }
    }
  }

  /** Of a note, its definition, which is its own; none of what has a part of its words for long. */
  private static String words(Element element) {
    if (element.id().startsWith("note-")) {
      return element.nextElementSibling().text();
    }
    return element.id().matches("cite|c-.*|(?:.*-)?p[0-9]+|(?:.*-)?t-.*") ? "" : element.text();
  }

  private static boolean isRetired(Element element) {
    Element list = element.closest("ul");
    Element heading = list == null ? null : list.previousElementSibling();
    return heading != null && heading.text().equals(WERE_HERE);
  }

  private static void assertAnswers(String address, String words, Map<String, Document> pages) {
    String[] parts = address.split("#");
    Document page = pages.get(parts[0]);
    assertNotNull(page, () -> "no page " + address);
    if (parts.length > 1 && !page.text().contains(GONE)) {
      Element element = page.getElementById(parts[1]);
      assertNotNull(element, () -> "nothing at " + address + ": " + words);
      assertTrue(
          isRetired(element) || words.equals(words(element)),
          () -> address + " was " + words + " and is " + element.text());
    }
  }

  private Map<String, Document> pages() throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    FileTree.read(folder.resolve("site"))
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html") && !path.matches("(?:changes|compare)/.*|404.html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
              }
            });
    return pages;
  }

  private void run(String... arguments) throws IOException {
    String[] folders = {
      "--content=" + folder.resolve("content"),
      "--out=" + folder.resolve("site"),
      "--store=" + folder.resolve("archive")
    };
    String[] all = new String[arguments.length + folders.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(folders, 0, all, arguments.length, folders.length);
    CommandRun run = CommandRun.of(all);
    assertEquals(0, run.exit(), () -> run.out() + run.err());
    assertTrue(Files.exists(folder.resolve("content/addresses.yaml")));
  }
}
