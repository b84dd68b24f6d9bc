package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the buttons and links of a chapter do when they are pressed. */
@InBrowser
class ReaderActionsIT {

  private static final String ELSEWHERE = "http://elsewhere.example/";

  /** A synthesizer that has a Chinese voice and keeps a record instead of speaking. */
  private static final String SYNTHESIZER =
      """
      window.spoken = [];
      window.SpeechSynthesisUtterance = function (text) { this.text = text; };
      Object.defineProperty(window, 'speechSynthesis', {value: {
        getVoices: () => [{lang: 'zh-CN', name: 'a voice'}],
        cancel: () => {},
        speak: sentence => {
          window.spoken.push(sentence.text);
          Promise.resolve().then(() => sentence.onend());
        }
      }});
      """;

  @Test
  void theLineOfCitationAndTheLinkOfAParagraphAreCopied(
      BuiltSite site, SiteServer server, Chromium chromium) {
    String chapter = site.chapters().get(1);
    String address = Jsoup.parse(site.text(chapter)).select("link[rel=canonical]").attr("href");
    Browser.NewContextOptions allowed =
        new Browser.NewContextOptions()
            .setPermissions(List.of("clipboard-read", "clipboard-write"));
    try (BrowserContext reader = chromium.reader(allowed)) {
      Page page = reader.newPage();
      page.navigate(server.address(chapter));
      page.locator("#p1 .pl").click();

      press(page, "复制链接", page.locator("#sheet"));
      assertEquals(address + "#p1", clipboard(page));

      press(page, "复制引文", page.locator("#sheet"));
      assertTrue(
          clipboard(page)
              .matches(".*" + Pattern.quote(address) + "#p1\\. SHA-256: [0-9a-f]{16}\\."),
          clipboard(page));
      assertTrue(clipboard(page).contains("[R/OL]"), clipboard(page));
    }
  }

  @Test
  void theLinkOfAChapterIsCopied(BuiltSite site, SiteServer server, Chromium chromium) {
    String chapter = site.chapters().get(1);
    Browser.NewContextOptions allowed =
        new Browser.NewContextOptions()
            .setPermissions(List.of("clipboard-read", "clipboard-write"));
    try (BrowserContext reader = chromium.reader(allowed)) {
      Page page = reader.newPage();
      page.navigate(server.address(chapter));
      press(page, "复制链接", page.locator("main"));
      assertEquals(
          Jsoup.parse(site.text(chapter)).select("link[rel=canonical]").attr("href"),
          clipboard(page));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"targets.html", "results.html"})
  void aRowIsCopiedWithItsFiguresAndAddress(
      String path, BuiltSite site, SiteServer server, Chromium chromium) {
    assumeTrue(site.has(path));
    Document list = Jsoup.parse(site.text(path));
    Element row = list.selectFirst("table.sort tbody tr:not(.g)");
    String base = list.select("link[rel=canonical]").attr("href").replaceFirst("[^/]*$", "");
    Element link = row.selectFirst("th a");
    String address = row.id().isEmpty() ? link.attr("href") : path + "#" + row.id();
    Browser.NewContextOptions allowed =
        new Browser.NewContextOptions()
            .setPermissions(List.of("clipboard-read", "clipboard-write"));
    try (BrowserContext reader = chromium.reader(allowed)) {
      Page page = reader.newPage();
      page.navigate(server.address(path));
      page.locator("table.sort [value=row]").first().click();
      page.getByText("已复制", new Page.GetByTextOptions().setExact(true)).first().waitFor();

      String copied = clipboard(page);
      assertTrue(copied.contains("，" + row.selectFirst("td.big").text()), copied);
      assertTrue(copied.endsWith("。" + base + address), copied);
    }
  }

  @Test
  void theIndexIsFilteredByWhatIsTyped(BuiltSite site, SiteServer server, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.navigate(server.address("terms.html"));
      Locator entries = page.locator("main section li:visible");
      String name = entries.last().locator("a").first().textContent();
      int all = entries.count();

      page.getByPlaceholder("筛选名词").fill(name);
      assertTrue(entries.count() < all);
      assertTrue(entries.allTextContents().stream().allMatch(entry -> entry.contains(name)));

      page.getByPlaceholder("筛选名词").fill("");
      assertEquals(all, entries.count());
    }
  }

  @Test
  void theQrCodeOfAPageIsShownByALinkWithoutAScript(
      BuiltSite site, SiteServer server, Chromium chromium) {
    Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext reader = chromium.reader(plain)) {
      Page page = reader.newPage();
      page.navigate(server.address(site.chapters().get(1)));
      assertFalse(page.locator("#qr").isVisible());

      page.getByText("本页二维码").click();
      assertTrue(page.locator("#qr").isVisible());
    }
  }

  @Test
  void linkToAnotherSiteIsFollowedOnlyAfterConfirmation(
      BuiltSite site, SiteServer server, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.route(
          ELSEWHERE + "**",
          route -> route.fulfill(new Route.FulfillOptions().setBody("another site")));
      page.navigate(server.address(site.chapters().get(1)));
      page.evaluate(
          "address => document.querySelector('main').insertAdjacentHTML('beforeend',"
              + " `<a id=out href=${address}>another site</a>`)",
          ELSEWHERE);
      String here = page.url();

      page.locator("#out").click();
      page.getByText("放弃").click();
      assertEquals(here, page.url());

      page.locator("#out").click();
      page.getByText("继续访问").click();
      page.waitForURL(ELSEWHERE);
    }
  }

  @Test
  void whereAChineseVoiceIsTheChapterIsReadAloudWholeSentenceAfterSentence(
      BuiltSite site, SiteServer server, Chromium chromium) {
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      page.addInitScript(SYNTHESIZER);
      page.navigate(server.address(site.chapters().get(1)));
      press(page, "朗读", page.locator("main"));
      page.waitForFunction(
          "() => document.querySelector('[value=read]').ariaPressed === 'false'"
              + " && window.spoken.length > 0");

      String text = (String) page.evaluate("document.querySelector('.txt').innerText");
      String spoken = (String) page.evaluate("window.spoken.join('')");
      assertEquals(text.replaceAll("[¶\\s]", ""), spoken.replaceAll("\\s", ""));
      assertEquals(text.replaceAll("[^。！？；]", "").length(), page.evaluate("window.spoken.length"));
    }
  }

  private static void press(Page page, String name, Locator inside) {
    inside
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
    page.waitForFunction("() => document.querySelector('.vh[role=status]') !== null");
  }

  private static String clipboard(Page page) {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }
}
