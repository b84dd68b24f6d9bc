package lantai.acceptance;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every page of this repository's site has, and what none may have. */
class SiteMarkupTest {

  @BeforeAll
  static void theRepositoryBuilds() {
    assertFalse(Repository.files().isEmpty());
  }

  @Test
  void everyPathIsAscii() {
    Set<String> wrong = new TreeSet<>(WholeSite.texts().keySet());
    wrong.removeIf(path -> path.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*"));
    assertNone(wrong);
  }

  @Test
  void linksAreRelativeSoThatTheSiteOpensFromAFolder() {
    Set<String> wrong = new TreeSet<>();
    for (PageLink link : WholeSite.links()) {
      boolean absolute = link.href().matches("(?i)([a-z][a-z0-9+.-]*:|/).*");
      boolean allowed =
          link.page().equals(WholeSite.NOT_FOUND)
              || link.element().is("link[rel=canonical]")
              || link.href().startsWith("tel:")
              || link.element().is("link[rel=icon]") && link.href().startsWith("data:");
      if (absolute && !allowed) {
        wrong.add(link.toString());
      }
    }
    assertNone(wrong);
  }

  @Test
  void thePageForErrorsLinksToFullAddressesSinceItIsShownAnywhere() {
    for (PageLink link : WholeSite.links()) {
      if (link.page().equals(WholeSite.NOT_FOUND)) {
        assertTrue(
            link.href().matches("(#|data:|" + Pattern.quote(WholeSite.base()) + ").*"),
            link.toString());
      }
    }
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    Set<String> wrong = new TreeSet<>();
    WholeSite.pages()
        .forEach(
            (path, page) -> {
              String outside =
                  "[src^=http]:not([src^="
                      + WholeSite.base()
                      + "]), [src^=//], link[rel=stylesheet][href^=http], iframe, object";
              page.select(outside)
                  .forEach(element -> wrong.add(path + " " + element.cssSelector()));
              String styles =
                  page.select("style").eachText().toString() + page.select("style").html();
              if (Pattern.compile("@import|url\\((?!['\"]?(?:data:|#))").matcher(styles).find()) {
                wrong.add(path + " has a style that fetches");
              }
            });
    assertNone(wrong);
  }

  @Test
  void everyScriptIsAFileOfTheSiteOrDataOrAllowedByThePolicy() {
    Set<String> wrong = new TreeSet<>();
    WholeSite.pages()
        .forEach(
            (path, page) -> {
              String policy =
                  page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
              page.select("script:not([src]):not([type=application/ld+json])").stream()
                  .filter(script -> !policy.contains(hash(script.data())))
                  .forEach(script -> wrong.add(path + " " + script));
              page.select(
                      "[href^=javascript:], script[src^=//],"
                          + " script[src*=:]:not([src^="
                          + WholeSite.base()
                          + "])")
                  .forEach(element -> wrong.add(path + " " + element));
              page.getAllElements()
                  .forEach(
                      element ->
                          element.attributes().asList().stream()
                              .filter(attribute -> attribute.getKey().startsWith("on"))
                              .forEach(attribute -> wrong.add(path + " " + attribute)));
            });
    assertNone(wrong);
  }

  @Test
  void anchorsAreUniqueOnEachPage() {
    Set<String> wrong = new TreeSet<>();
    WholeSite.pages()
        .forEach(
            (path, page) -> {
              Set<String> seen = new HashSet<>();
              page.select("[id]").stream()
                  .map(Element::id)
                  .filter(id -> !seen.add(id))
                  .forEach(id -> wrong.add(path + "#" + id));
            });
    assertNone(wrong);
  }

  @Test
  void everyPageHasOneMainHeadingALanguageACharsetAndADoctype() {
    WholeSite.pages()
        .forEach(
            (path, page) -> {
              assertEquals(1, page.select("h1").size(), path);
              assertFalse(page.select("h1").text().isBlank(), path);
              assertEquals(1, page.select("main").size(), path);
              assertTrue(page.select("html").attr("lang").startsWith("zh"), path);
              assertEquals("utf-8", page.select("meta[charset]").attr("charset"), path);
              assertTrue(WholeSite.texts().get(path).startsWith("<!doctype html>"), path);
              assertFalse(page.select("meta[name=viewport]").isEmpty(), path);
            });
  }

  @Test
  void headingsDescendOneStepAtATime() {
    Set<String> wrong = new TreeSet<>();
    WholeSite.pages()
        .forEach(
            (path, page) -> {
              int before = 0;
              for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                if (level > before + 1) {
                  wrong.add(path + " " + heading.text());
                }
                before = level;
              }
            });
    assertNone(wrong);
  }

  @Test
  void titlesOfPagesAreUnique() {
    Map<String, String> titles = new HashMap<>();
    WholeSite.pages()
        .forEach(
            (path, page) -> {
              assertFalse(page.title().isBlank(), path);
              String other = titles.put(page.title(), path);
              assertEquals(
                  null, other, () -> path + " is called " + page.title() + " like " + other);
            });
  }

  @Test
  void everyPageNamesItsLastingAddress() {
    WholeSite.pages()
        .forEach(
            (path, page) -> {
              String expected =
                  page.selectFirst("meta[name=robots][content=noindex]") != null
                      ? ""
                      : WholeSite.base() + path.replace("index.html", "");
              assertEquals(expected, page.select("link[rel=canonical]").attr("href"), path);
            });
  }

  @Test
  void noLinkIsWithinALinkOrAHeading() {
    Pattern tag = Pattern.compile("<(/?)(a|h[1-6])\\b[^>]*>");
    Set<String> wrong = new TreeSet<>();
    WholeSite.texts()
        .forEach(
            (path, text) -> {
              Deque<String> open = new ArrayDeque<>();
              for (Matcher found = tag.matcher(text); path.endsWith(".html") && found.find(); ) {
                if (!found.group(1).isEmpty()) {
                  assertEquals(found.group(2), open.pop(), path);
                } else {
                  if (!open.isEmpty()) {
                    wrong.add(path + " has " + found.group() + " within " + open.peek());
                  }
                  open.push(found.group(2));
                }
              }
              assertTrue(open.isEmpty(), path);
            });
    assertNone(wrong);
  }

  @Test
  void everyLinkHasWords() {
    Set<String> wrong = new TreeSet<>();
    for (PageLink link : WholeSite.links()) {
      boolean named = link.element().hasText() || link.element().hasAttr("aria-label");
      if (link.element().is("a") && !named) {
        wrong.add(link.toString());
      }
    }
    assertNone(wrong);
  }

  @Test
  void noPageShowsARecordOfTheProgram() {
    Set<String> wrong = new TreeSet<>();
    for (Class<?> type : MainClasses.all()) {
      String shown = type.getSimpleName() + "[";
      if (type.isRecord()) {
        WholeSite.texts()
            .forEach(
                (path, text) -> {
                  if (text.contains(shown)) {
                    wrong.add(path + " has " + shown);
                  }
                });
      }
    }
    assertNone(wrong);
  }

  private static void assertNone(Set<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> wrong.stream().collect(joining("\n", "\n", "\n")));
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
