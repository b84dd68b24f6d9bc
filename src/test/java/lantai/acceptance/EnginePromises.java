package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import lantai.acceptance.engine.BrowserEngine;
import lantai.acceptance.engine.DrivenBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a page of each type promises in every engine that readers have. */
@Tag("full")
@OnBuiltSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EnginePromises {

  private static final int PHONE = 360;
  private static final int HEIGHT = 800;
  private static final List<Integer> WIDTHS = List.of(PHONE, 768, 1280);
  private static final List<Integer> PHONES = List.of(PHONE, 390);

  /** With enlarged text these have as few letters in a line as a phone. */
  private static final List<Integer> LARGER = List.of(768, 1100);

  private static final int HIGHEST_HEADER = 120;
  private static final int HIGHEST_ELDER_HEADER = 220;

  /** Of the ink of a line, how much glyphs may differ that are drawn at other places. */
  private static final double INK_TOLERANCE = .002;

  private static final String SIDEWAYS =
      """
      () => {
        const root = document.documentElement;
        if (root.scrollWidth <= innerWidth) return [];
        const out = [...document.body.querySelectorAll('*')].filter(node => {
          const box = node.getBoundingClientRect();
          return box.width > 0 && box.right > innerWidth + .5;
        }).pop();
        return ['wide: ' + root.scrollWidth + ' px' + (out ? ', ' + out.outerHTML.slice(0, 160) : '')];
      }
      """;

  /** Characters of a line that lie over one another; boxes may be rounded outwards to pixels. */
  private static final String OVERLAPS =
      """
      () => {
        const faults = [];
        const range = document.createRange();
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
          let last = null;
          for (let i = 0; i < text.length; i++) {
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            const box = [...range.getClientRects()].pop();
            if (!box || !box.width) continue;
            if (last && box.top < last.bottom - 2 && box.left >= last.left - 1
                && box.left < last.right - 1.01) {
              faults.push('overlap: ' + text.data.slice(Math.max(0, i - 9), i + 9));
            }
            last = box;
          }
        }
        return faults.slice(0, 5);
      }
      """;

  /** Cells whose text is broken although it is narrower than four characters. */
  private static final String NARROW_CELLS =
      """
      () => {
        const range = document.createRange();
        const isBroken = cell => {
          const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          let bottom = null;
          while (texts.nextNode()) {
            range.selectNodeContents(texts.currentNode);
            for (const box of range.getClientRects()) {
              if (bottom !== null && box.top > bottom - 3) return true;
              bottom = Math.max(bottom, box.bottom);
            }
          }
          return false;
        };
        return [...document.querySelectorAll('td,th')].filter(cell => {
          const style = getComputedStyle(cell);
          const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
          return cell.clientWidth - padding < 4 * parseFloat(style.fontSize) - 1
            && cell.checkVisibility() && isBroken(cell);
        }).slice(0, 3).map(cell =>
          'narrow: ' + cell.clientWidth + ' px, ' + cell.outerHTML.slice(0, 160));
      }
      """;

  private static final String HEADER_HEIGHT =
      "() => document.querySelector('header').getBoundingClientRect().height";

  private final BrowserEngine engine;

  private DrivenBrowser browser;

  EnginePromises(BrowserEngine engine) {
    this.engine = engine;
  }

  @BeforeAll
  void start() throws IOException {
    engine.missing().ifPresent(path -> assumeTrue(Chromium.isRequired(), path + " is missing"));
    browser = engine.start();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void pagesAreInOrderAtEveryWidth(BuiltSite site, SiteServer server) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String path : site.pageTypes()) {
      browser.open(server.address(path));
      for (int width : WIDTHS) {
        browser.resize(width, HEIGHT);
        collect(path + ", " + width, SIDEWAYS, faults);
      }
      collect(path, OVERLAPS, faults);
      browser.resize(PHONE, HEIGHT);
      requireHeader(path, HIGHEST_HEADER, faults);
      for (String step : List.of("1", "2")) {
        browser.call("() => { document.documentElement.dataset.z = '" + step + "' }");
        for (int width : LARGER) {
          browser.resize(width, HEIGHT);
          collect(path + ", elder " + step + ", " + width, SIDEWAYS, faults);
        }
        for (int width : PHONES) {
          browser.resize(width, HEIGHT);
          collect(path + ", elder " + step + ", " + width, SIDEWAYS, faults);
          collect(path + ", elder " + step + ", " + width, NARROW_CELLS, faults);
          requireHeader(path + ", elder " + step, HIGHEST_ELDER_HEADER, faults);
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  private void requireHeader(String where, int highest, List<String> faults) throws IOException {
    double height = ((Number) browser.call(HEADER_HEIGHT)).doubleValue();
    if (height > highest) {
      faults.add(where + ": the header is " + height + " px high");
    }
  }

  private void collect(String where, String check, List<String> faults) throws IOException {
    for (Object fault : (List<?>) browser.call(check)) {
      faults.add(where + ": " + fault);
    }
  }

  @Test
  void indexOfTermsHasThreeColumnsOnAWideScreen(SiteServer server) throws IOException {
    browser.resize(1280, HEIGHT);
    browser.open(server.address("terms.html"));
    Object columns =
        browser.call(
            """
            () => Math.max(...[...document.querySelectorAll('main .list')].map(list =>
              new Set([...list.children].map(row => row.getBoundingClientRect().left)).size))
            """);
    assertEquals(3, columns);
  }

  /** A box is not where its glyph is drawn. What is drawn over one another has less ink. */
  @Test
  void figuresAreDrawnAsTheyAreAlone(SiteServer server) throws IOException {
    browser.resize(1280, 1000);
    browser.open(server.address("targets.html"));
    long whole = ink(false);
    long apart = ink(true);
    assertTrue(whole > 0, "nothing is drawn");
    assertEquals(1, (double) whole / apart, INK_TOLERANCE, whole + ", apart " + apart);
  }

  private long ink(boolean apart) throws IOException {
    browser.call(
        """
        () => {
          const sheet = new CSSStyleSheet();
          document.adoptedStyleSheets = [sheet];
          sheet.replaceSync('body>:not(#drawn){display:none}#drawn{columns:6}'
            + '#drawn,html,body{background:#fff;color:#000}#drawn i{display:inline-block;font-style:normal}'
            + '#drawn p{margin:0;white-space:nowrap}');
          window.figures ??= [...document.querySelectorAll('.goals .big')].map(e => e.textContent.trim());
          const drawn = document.createElement('div');
          drawn.id = 'drawn';
          for (const figure of figures) {
            const line = document.createElement('p');
            for (const part of APART ? figure : [figure]) {
              const letter = document.createElement(APART ? 'i' : 'span');
              letter.textContent = part;
              line.append(letter);
            }
            drawn.append(line);
          }
          document.querySelector('#drawn')?.remove();
          document.body.append(drawn);
          return new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
        }
        """
            .replace("APART", String.valueOf(apart)));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(browser.picture()));
    long ink = 0;
    for (int pixel :
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      ink += 765 - (pixel >> 16 & 255) - (pixel >> 8 & 255) - (pixel & 255);
    }
    return ink;
  }

  @Test
  void noteOpensBesideTheTextAndCloses(BuiltSite site, SiteServer server) throws IOException {
    browser.resize(PHONE, HEIGHT);
    browser.open(server.address(site.pageTypes().get(0)));
    Object opened =
        browser.call(
            """
            () => {
              const term = document.querySelector('main .txt a.term');
              term.scrollIntoView({block: 'center'});
              term.click();
              const sheet = document.querySelector('#sheet');
              const box = sheet?.getBoundingClientRect();
              return [document.querySelectorAll(':popover-open').length, Boolean(box
                && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth),
                sheet?.innerText.length > term.textContent.length];
            }
            """);
    assertEquals(List.of(1, true, true), opened);
    Object open =
        browser.call(
            """
            () => {
              document.querySelector('#sheet [value=close]').click();
              return document.querySelectorAll(':popover-open').length;
            }
            """);
    assertEquals(0, open);
  }

  @Test
  void searchFindsAFigureOfThePages(SiteServer server) throws IOException {
    browser.resize(PHONE, HEIGHT);
    browser.open(server.address(BuiltSite.SEARCH + "?q=" + "%E7%B2%AE%E9%A3%9F"));
    Object found =
        browser.call(
            """
            async () => {
              for (let i = 0; i < 400; i++) {
                const link = document.querySelector('main a[href^="2-4.html"]');
                if (link) return link.href;
                await new Promise(next => setTimeout(next, 50));
              }
              return document.querySelector('main').innerText;
            }
            """);
    assertTrue(found.toString().contains("/2-4.html"), found.toString());
  }

  @Test
  void pagesShowTheirTextWithoutScript(BuiltSite site, SiteServer server) throws IOException {
    String length =
        "() => [document.querySelector('main').innerText.length,"
            + " document.documentElement.dataset.js]";
    for (String path : site.pageTypes()) {
      browser.open(server.addressWithoutScript(path));
      List<?> shown = (List<?>) browser.call(length);
      assertTrue((Integer) shown.get(0) > 20, path + ": " + shown);
      assertEquals(null, shown.get(1), path);
    }
  }
}
