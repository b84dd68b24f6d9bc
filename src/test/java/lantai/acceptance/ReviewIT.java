package lantai.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import lantai.review.DraftedFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor who reviews drafted rows in the browser. */
@InBrowser
class ReviewIT {

  private static final String TARGETS = "goals/targets.yaml";
  private static final String NUMERALS = "numerals.yaml";

  @TempDir Path folder;
  private final List<String> errors = new ArrayList<>();
  private DraftedFolder content;
  private ReviewedFolder review;
  private Chromium chromium;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open(Chromium browser) throws IOException {
    chromium = browser;
    content = new DraftedFolder(folder.resolve("content"));
    review = new ReviewedFolder(content.folder());
    context = browser.reader(new Browser.NewContextOptions().setViewportSize(1600, 900));
    page = open(context);
  }

  private Page open(BrowserContext reader) {
    Page opened = reader.newPage();
    opened.onPageError(errors::add);
    opened.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            errors.add(message.text());
          }
        });
    opened.navigate(review.address());
    opened.locator("#row").waitFor();
    return opened;
  }

  @AfterEach
  void nothingOfTheScriptFailedOrWasRefused() {
    context.close();
    review.close();
    assertEquals(List.of(), errors);
  }

  /** Waits until another row is shown, and is ready. */
  private static void at(Page page, String key) {
    try {
      page.locator("#row[data-key='" + key + "']").waitFor();
      page.locator("main:not([aria-busy])").waitFor();
    } catch (TimeoutError e) {
      throw new AssertionError("shown instead: " + page.locator("body").innerText(), e);
    }
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  private String progress() {
    return page.locator("#progress").textContent();
  }

  @Test
  void byKeyboardAloneRowsAreAcceptedCorrectedDismissedAndRestored() throws IOException {
    at(page, "results:grain-2030");
    press("Enter");
    at(page, "targets:grain");
    assertEquals("已核对 1 / 4", progress());

    press("e");
    assertEquals("name", page.evaluate("document.activeElement.name"));
    page.keyboard().press("End");
    page.keyboard().type("（总产）");
    press("Enter");
    at(page, "targets:jobs");
    assertTrue(content.read(TARGETS).contains("- id: grain\n  name: 粮食产量（总产）\n"));

    press("d");
    page.locator("#reasons[open]").waitFor();
    press("6");
    at(page, "numerals:办好5件实事@2-0");
    assertFalse(content.read(TARGETS).contains("id: jobs"));
    assertTrue(content.read(NUMERALS).contains("reason: 背景情况，不是指标"));

    press("u");
    at(page, "targets:jobs");
    assertTrue(content.read(TARGETS).contains("# 这一条问过人社局\n- id: jobs\n  draft: true\n"));
    press("j");
    at(page, "numerals:办好5件实事@2-0");
    press("k");
    at(page, "targets:jobs");
    press("j");
    at(page, "numerals:办好5件实事@2-0");

    press("t");
    page.locator("#row[data-table=targets]").waitFor();
    press("Enter");
    at(page, "targets:jobs");
    assertEquals("", content.read(NUMERALS).strip());
    assertEquals("已核对 3 / 4", progress());
    press("Enter");
    page.locator("text=全部核对完毕").waitFor();
  }

  @Test
  void byKeyboardTheFigureIsChosenInTheText() {
    at(page, "results:grain-2030");
    press("j");
    at(page, "targets:grain");
    press("ArrowRight");
    assertThat(page.locator("[name=value]")).hasValue("20");
    assertEquals("万人", page.locator("[name=unit]").inputValue());
    assertEquals("城镇新增就业20万人", page.locator("[name=quote]").inputValue());
    press("ArrowLeft");
    assertThat(page.locator("[name=value]")).hasValue("435");
    assertEquals("at-least", page.locator("[name=bound]").inputValue());
  }

  @Test
  void previewTakesNeitherTheKeyboardNorThePlaceOnThePage() throws IOException {
    at(page, "results:grain-2030");
    FrameLocator preview = page.frameLocator("#preview iframe");
    preview.locator("#p1").waitFor();
    assertEquals(0, page.evaluate("scrollY"));

    Files.writeString(content.folder().resolve(NUMERALS), "- phrase: 没有\n");
    preview.locator("button[value=show]").waitFor();
    press("j");
    at(page, "targets:grain");
  }

  @Test
  void byMouseTheFigureIsSelectedAndAChoiceIsChanged() throws IOException {
    page.locator("nav a", new Page.LocatorOptions().setHasText("今年工作安排")).first().click();
    at(page, "targets:grain");
    Locator number = page.locator("#text .number", new Page.LocatorOptions().setHasText("20"));
    number.click();
    assertThat(page.locator("[name=value]")).hasValue("20");
    BoundingBox first = page.locator("#text .number").first().boundingBox();
    page.mouse().move(first.x + 1, first.y + first.height / 2);
    page.mouse().down();
    page.mouse().move(first.x + first.width + 30, first.y + first.height / 2);
    page.mouse().up();
    assertThat(page.locator("[name=value]")).hasValue("435");

    page.locator("[name=main]").check();
    page.locator("[name=nature]").selectOption("increment");
    page.locator("button[value=accept]").click();
    at(page, "targets:jobs");
    String grain = content.read(TARGETS).replaceFirst("(?s)\n\n# 这一条.*", "");
    assertTrue(grain.contains("\n  nature: increment\n"), grain);
    assertTrue(grain.contains("\n  main: true"), grain);

    page.locator("button[value=dismiss]").click();
    page.locator("#reasons li button", new Page.LocatorOptions().setHasText("政策措施")).click();
    at(page, "numerals:办好5件实事@2-0");
    page.locator("button[value=undo]").click();
    at(page, "targets:jobs");
  }

  @Test
  void selectedWordsFillAField() {
    press("j");
    at(page, "targets:grain");
    page.evaluate(
        """
        () => {
          const node = document.getElementById('text').firstChild;
          getSelection().setBaseAndExtent(node, 0, node, 2);
        }
        """);
    page.locator(".selection:not([hidden])").waitFor();
    press("m");
    assertEquals("今年", page.locator("[name=name]").inputValue());
  }

  @Test
  void aMistakeIsShownAtItsFieldInChinese() throws IOException {
    String before = content.read(TARGETS);
    press("j");
    at(page, "targets:grain");
    page.locator("[name=value]").fill("453");
    press("Enter");
    page.locator("label:has([name=value]) + .problem.now").waitFor();
    assertThat(page.locator("label:has([name=value]) + .problem.now")).containsText("里没有数值 453");
    assertEquals("value", page.evaluate("document.activeElement.name"));
    assertEquals(before, content.read(TARGETS));
  }

  @Test
  void thePreviewBesideShowsTheChangeAtOnce() {
    press("j");
    at(page, "targets:grain");
    page.locator("[name=name]").fill("粮食总产");
    press("Enter");
    at(page, "targets:jobs");
    page.frameLocator("#preview iframe").locator("text=粮食总产").first().waitFor();
  }

  @Test
  void ofTwoBrowsersNeitherOverwritesTheOther() throws IOException {
    try (BrowserContext second = chromium.reader()) {
      Page other = open(second);
      at(other, "results:grain-2030");
      at(page, "results:grain-2030");
      page.locator("[name=name]").fill("粮食总产量");
      press("Enter");
      at(page, "targets:grain");
      other.locator("[name=name]").fill("粮食产出");
      other.keyboard().press("Enter");
      other.locator("#note[open]").waitFor();
      assertTrue(other.locator("#note").textContent().contains("刚才被别的程序改过"));
      assertTrue(other.locator("#note").textContent().contains("name: 粮食总产量"));
      assertTrue(content.read("goals/results.yaml").contains("name: 粮食总产量\n"));
      assertEquals("粮食产出", other.locator("[name=name]").inputValue());

      other.keyboard().press("Escape");
      other.locator("nav a", new Page.LocatorOptions().setHasText("今年工作安排")).first().click();
      at(other, "targets:grain");
      press("j");
      at(page, "targets:jobs");
      press("Enter");
      at(page, "numerals:办好5件实事@2-0");
      other.keyboard().press("Enter");
      at(other, "numerals:办好5件实事@2-0");
      assertFalse(content.read(TARGETS).contains("draft"));
    }
  }

  @Test
  void anEditMadeInAnEditorMeanwhileIsKept() throws IOException {
    at(page, "results:grain-2030");
    press("j");
    at(page, "targets:grain");
    Path targets = content.folder().resolve(TARGETS);
    String edited = content.read(TARGETS).replace("name: 就业", "name: 城镇新增就业人数");
    Files.writeString(targets, edited);
    press("Enter");
    at(page, "targets:jobs");
    assertEquals(edited.replaceFirst("  draft: true\n", ""), content.read(TARGETS));

    Files.writeString(targets, content.read(TARGETS).replace("20万人", "20 万人"));
    String now = content.read(TARGETS);
    page.locator("[name=name]").fill("就业人数");
    press("Enter");
    page.locator("#note[open]").waitFor();
    assertEquals(now, content.read(TARGETS));
  }

  @Test
  void aReadOnlyFileIsNamedAndNothingIsLost() throws IOException {
    Path targets = content.folder().resolve(TARGETS);
    String before = content.read(TARGETS);
    press("j");
    at(page, "targets:grain");
    Files.setPosixFilePermissions(targets, PosixFilePermissions.fromString("r--r--r--"));
    page.locator("[name=name]").fill("粮食总产");
    press("Enter");
    page.locator("#note[open]").waitFor();
    String note = page.locator("#note").textContent();
    assertTrue(note.contains("targets.yaml 是只读的"), note);
    assertEquals(before, content.read(TARGETS));
    assertEquals("粮食总产", page.locator("[name=name]").inputValue());

    Files.setPosixFilePermissions(targets, PosixFilePermissions.fromString("rw-r--r--"));
    press("Escape");
    page.locator("[name=name]").press("Enter");
    at(page, "targets:jobs");
    assertTrue(content.read(TARGETS).contains("name: 粮食总产\n"));
    assertEquals(
        "rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(targets)));
  }

  @Test
  void afterTheProgramEndedThePageSaysSoAndKeepsWhatWasTyped() throws IOException {
    at(page, "results:grain-2030");
    page.locator("[name=name]").fill("粮食总产");
    String before = content.read("goals/results.yaml");
    review.close();
    press("Enter");
    page.locator("#note[open]").waitFor();
    assertTrue(page.locator("#note").textContent().contains("程序已经停止"));
    assertEquals("粮食总产", page.locator("[name=name]").inputValue());
    assertEquals(before, content.read("goals/results.yaml"));
    errors.removeIf(error -> error.contains("net::ERR_"));
  }

  @Test
  void theTextOfAChapterIsEditedWithItsMistakesAtTheirLines() throws IOException {
    page.locator("[data-open*='chapters/2-0.md']").click();
    Locator text = page.locator("[name=body]");
    text.fill(text.inputValue().replace("5件实事", "6件实事") + "\n# 小标题\n");
    press("Control+s");
    page.locator(".problems [data-line]").first().waitFor();
    assertTrue(content.read("chapters/2-0.md").contains("5件实事"));
    page.locator(".problems [data-line]", new Page.LocatorOptions().setHasText("第 9 行")).click();
    assertEquals(
        "# 小标题",
        page.evaluate(
            "document.activeElement.value.slice(document.activeElement.selectionStart,"
                + " document.activeElement.selectionEnd)"));
    press("Control+s");
    page.locator("#saved:not([hidden])").waitFor();
    assertTrue(content.read("chapters/2-0.md").endsWith("办好6件实事。\n\n# 小标题\n"));
  }

  @Test
  void thePageIsAccessibleAndFitsAPhone() throws IOException {
    at(page, "results:grain-2030");
    for (int width : List.of(1600, 390)) {
      page.setViewportSize(width, 844);
      try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
        page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      }
      assertEquals(
          List.of(),
          page.evaluate(
              """
              async () => (await axe.run(document, {preload: false, iframes: false})).violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.html.slice(0, 200)))
              """),
          String.valueOf(width));
      assertEquals(
          true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "" + width);
    }
  }
}
