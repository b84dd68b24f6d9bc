package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor with a chapter's page beside the text editor. */
@InBrowser
class PreviewIT {

  private static final String SOURCE = "content/chapters/2-4.md";
  private static final String PAGE = "2-4.html";
  private static final String GLOSSARY = "content/glossary.yaml";
  private static final String TEMPLATE = "templates/chapter.ftlh";

  private static final String TARGETS = "content/goals/targets.yaml";

  private static final String SHOWN =
      """
      () => [document.title, document.body.innerText,
        ...[...document.querySelectorAll('[id], a[href]')].map(node => node.id + ' ' + (node.href || ''))].join('\\n')
      """;

  private static final String RUN_AXE =
      """
      async () => (await axe.run(document, {preload: false})).violations.flatMap(rule =>
        rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.html.slice(0, 200)))
      """;

  private final List<String> errors = new ArrayList<>();
  private PreviewedSite site;
  private String chapter;
  private BrowserContext reader;
  private Page page;

  @BeforeEach
  void open(Chromium chromium) throws IOException {
    site = new PreviewedSite(null);
    chapter = site.read(SOURCE);
    reader = chromium.reader(new Browser.NewContextOptions().setViewportSize(1000, 600));
    page = reader.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.navigate(site.address(PAGE));
  }

  @AfterEach
  void nothingOfTheScriptsFailedOrWasRefused() throws IOException {
    reader.close();
    site.close();
    assertEquals(List.of(), errors);
  }

  @Test
  void aSaveShowsAndTheReaderStaysAtTheSamePlace() throws IOException {
    page.evaluate("document.getElementById('p3').scrollIntoView()");
    page.evaluate("scrollBy(0, 37)");
    double before = top("p3");

    int front = chapter.indexOf("---", 3) + "---\n".length();
    site.save(SOURCE, chapter.substring(0, front) + "\n新加的段落。\n" + chapter.substring(front));
    waitFor("新加的");

    // The paragraph that was at the top is now the fourth, with the same id, and at the top again.
    page.waitForFunction(
        "history.scrollRestoration === 'auto' && document.readyState === 'complete'");
    assertEquals(before, top("p3"), 1);
  }

  @Test
  void aSaveBelowLeavesEveryLineWhereItWas() throws IOException {
    page.navigate(site.address(PAGE + "#p2"));
    page.evaluate("scrollTo(0, 333)");
    site.save(SOURCE, chapter + "\nAddedBelow\n");
    waitFor("AddedBelow");

    page.waitForFunction(
        "history.scrollRestoration === 'auto' && document.readyState === 'complete'");
    assertEquals(333, number("scrollY"), 1);
  }

  /** One that is loaded anew has lost what was said to its window. */
  private void assertShownInPlace(String path, Save save, String text) throws IOException {
    page.navigate(site.address(path));
    page.evaluate("window.here = true");
    save.run();
    waitFor(text);
    assertEquals(true, page.evaluate("window.here"), "the page was not loaded anew");
    assertEquals(served(), shown(), "what is shown is what is served");
  }

  private interface Save {
    void run() throws IOException;
  }

  /** Texts and addresses of the page if it is opened now. */
  private Object served() {
    try (Page fresh = reader.newPage()) {
      fresh.navigate(page.url());
      return fresh.evaluate(SHOWN);
    }
  }

  private Object shown() {
    return page.evaluate(SHOWN);
  }

  @Test
  void anEditOfTheTextIsShownWithoutLoadingThePageAnew() throws IOException {
    assertShownInPlace(PAGE, () -> site.save(SOURCE, chapter + "\nAddedBelow\n"), "AddedBelow");
    String word = "农业";
    assertShownInPlace(
        PAGE, () -> site.save(SOURCE, chapter.replaceFirst(word, word + "Amid")), "Amid");
  }

  @Test
  void anEditOfATitleIsShownInTheNavigationOfAnotherPage() throws IOException {
    String titled = chapter.replaceFirst("(?m)^(title: .*)$", "$1Retitled");
    assertShownInPlace("2-3.html", () -> site.save(SOURCE, titled), "Retitled");
  }

  @Test
  void anEditOfATableIsShownAndTheTableCanBeSorted() throws IOException {
    page.navigate(site.address("targets.html"));
    String targets = site.read(TARGETS);
    // A target that is compared with no result may have any name.
    String free = "(?m)^(  name: .*)$(?=(?:\\n  .*)*\\n  baseline: not-stated)";
    site.save(TARGETS, targets.replaceFirst(free, "$1Renamed"));
    waitFor("Renamed");
    page.locator("th button").first().click();
    page.locator("th[aria-sort]").waitFor();
    assertEquals(1, page.locator("th[aria-sort]").count());
  }

  @Test
  void anEditOfWhatPagesAreMadeWithIsShownToo() throws IOException {
    String script = site.read("templates/static/reader.js");
    site.save("templates/static/reader.js", script + "\ndoc.body.append('FromScript')\n");
    waitFor("FromScript");
    String style = site.read("templates/style.css");
    site.save("templates/style.css", style + "\nh1{text-transform:uppercase;rotate:7deg}\n");
    // While the page is loaded anew there is no heading yet.
    page.waitForFunction(
        "() => [...document.querySelectorAll('h1')]"
            + ".some(heading => getComputedStyle(heading).rotate === '7deg')");
  }

  @Test
  void notesOpenInAPageThatWasChangedInPlace() throws IOException {
    int front = chapter.indexOf("---", 3) + "---\n".length();
    Save save =
        () ->
            site.save(
                SOURCE, chapter.substring(0, front) + "\nInserted\n" + chapter.substring(front));
    assertShownInPlace(PAGE, save, "Inserted");
    page.locator("a.pl").last().click();
    page.locator("#sheet:popover-open").waitFor();
    assertTrue(page.locator("#sheet").innerText().contains("引用本段"));
  }

  @Test
  void mistakeIsShownOverTheLastGoodPageUntilItIsCorrected() throws IOException {
    String glossary = site.read(GLOSSARY);
    try {
      site.save(GLOSSARY, glossary + "\n- 全角字: 误\n");
      Locator window = page.locator("dialog[open]");
      window.waitFor();

      assertTrue(window.innerText().contains("全角字"), window.innerText());
      assertTrue(window.innerText().contains("错误"), "in the browser's language");
      assertEquals("全", window.locator("mark").first().innerText());
      assertEquals(
          "\"^\"",
          window
              .locator("mark")
              .first()
              .evaluate("node => getComputedStyle(node, '::after').content"));
      assertEquals(
          true,
          window
              .locator("mark")
              .first()
              .evaluate(
                  "node => Math.abs(parseFloat(getComputedStyle(node, '::after').width)"
                      + " - node.getBoundingClientRect().width) < 1"),
          "the caret is as wide as the full-width character above it");
      assertTrue(page.locator("h1").first().isVisible(), "the last good page is behind");
    } finally {
      site.save(GLOSSARY, glossary);
    }
    page.waitForFunction("() => document.body && !document.body.lastElementChild.shadowRoot");
    site.save(SOURCE, chapter + "\nAfterCorrection\n");
    waitFor("AfterCorrection");
  }

  @Test
  void aMistakeInATemplateIsShownWithItsLineToo() throws IOException {
    String template = site.read(TEMPLATE);
    try {
      site.save(TEMPLATE, template + "\n${nothing.of.the.kind}\n");
      Locator window = page.locator("dialog[open]");
      window.waitFor();
      assertTrue(window.innerText().contains("template-error"), window.innerText());
      assertTrue(window.locator("pre").first().innerText().contains("${nothing.of"));
    } finally {
      site.save(TEMPLATE, template);
    }
    page.waitForFunction("() => document.body && !document.body.lastElementChild.shadowRoot");
  }

  @Test
  void theWindowCanBeLeftAndBroughtBackWithoutAMouse() throws IOException {
    site.save(SOURCE, "no front matter");
    Locator window = page.locator("dialog[open]");
    window.waitFor();
    assertEquals("hide", focused(), "the window has the focus");

    page.keyboard().press("Escape");
    page.locator("button[value=show]").waitFor();
    assertEquals(0, window.count());
    assertEquals("show", focused());

    page.keyboard().press("Enter");
    assertEquals(1, window.count());
    page.keyboard().press("Enter");
    assertEquals(0, window.count());
  }

  @Test
  void axeFindsNothingInTheWindowInEitherScheme() throws IOException {
    site.save(SOURCE, "no front matter");
    page.locator("dialog[open]").waitFor();
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertEquals(List.of(), page.evaluate(RUN_AXE), scheme.toString());
    }
  }

  @Test
  void aPageOpenedDuringAMistakeShowsItAtOnce() throws IOException {
    site.save(SOURCE, "no front matter");
    page.locator("dialog[open]").waitFor();
    page.navigate(site.address("index.html"));
    page.locator("dialog[open]").waitFor();
    assertTrue(page.locator("h1").first().isVisible());
  }

  @Test
  void withoutAGoodSiteThePageIsTheMistakesUntilTheyAreCorrected() throws IOException {
    try (PreviewedSite fresh = new PreviewedSite(null, Map.of(SOURCE, "no front matter"))) {
      page.navigate(fresh.address(PAGE));
      page.locator("main pre").first().waitFor();
      assertEquals(0, page.locator("dialog").count());

      fresh.save(SOURCE, chapter.replace("number:", "nummer:"));
      waitFor("nummer");

      fresh.save(SOURCE, chapter + "\nFirstGood\n");
      waitFor("FirstGood");
      page.navigate("about:blank");
      // The browser's own remark on the status 503 of the page of mistakes.
      errors.removeIf(error -> error.contains("503"));
    }
  }

  private void waitFor(String text) {
    page.waitForFunction("text => document.body?.innerText.includes(text)", text);
  }

  private double top(String id) {
    return number("document.getElementById('" + id + "').getBoundingClientRect().top");
  }

  private double number(String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private String focused() {
    return (String)
        page.evaluate("document.activeElement.shadowRoot?.activeElement?.getAttribute('value')");
  }
}
