package lantai.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import lantai.acceptance.Repository;
import lantai.output.SiteFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=\"b.html\">|b.html",
        "<a href='b.html'>|b.html",
        "<a href=b.html>|b.html",
        "<a href = \"b.html\" >|b.html",
        "<A HREF=b.html>|b.html",
        "<a¶ href=\"b.html\"¶>|b.html",
        "<img src=b.png/>|b.png/",
        "<img src=\"b.png\"/>|b.png",
        "<a href=b.html src=c.html>|b.html",
        "<a href=b.html href=c.html>|b.html",
        "<a href=\"b.html?x=1&amp;y=2\">|b.html?x=1&y=2",
        "<a href=\"&#98;&#x2E;html&sol;\">|b.html/",
        "<a title=\"> href=c\" href=\"段>.html\">|段>.html",
        "<a data-href=b.html>|",
        "</a href=b.html>|",
        "<!-- <a href=b.html> -->|",
        "<!--><a href=b.html>|b.html",
        "<!doctype html><a href=b.html>|b.html",
        "<script>\"<a href=b.html>\"</script><a href=c.html>|c.html",
        "<script src=b.js></SCRIPT ><a href=c.html>|b.js c.html",
        "<style><a href=b.html></styles></style>|",
        "<title><a href=b.html></title>|",
        "1 < 2 <a href=b.html>|b.html",
        "<a href=b.html|",
        "<a href=\"b.html|"
      })
  void linksAreRecognisedAsInABrowser(String html, String links) {
    List<String> found = PageLinks.of(page(html.replace("¶", "\n"))).links();

    assertEquals(links == null ? "" : links, String.join(" ", found));
  }

  @Test
  void everyBuiltPageIsReadAsAParserReadsIt() throws IOException {
    for (SiteFile file : Repository.files()) {
      if (file.isHtml()) {
        assertEquals(parsed(file.text()), PageLinks.of(file), file.path());
      }
    }
  }

  /** The random pieces are such as a parser does not move, so that the results can be compared. */
  @Test
  void pagesOfRandomPiecesAreReadAsAParserReadsThem() {
    List<String> pieces =
        List.of(
            "<p id=a>",
            "<div href='x'>",
            "</div>",
            "<dl id=\"b&amp;c\">",
            "</dl>",
            "<!-- id=d -->",
            "<script>if (a < b) '<a href=e>'</script>",
            "甲",
            " < ",
            "&lt;a href=f>",
            "<br/>",
            "<img alt='>' src=g>",
            "<ul data-id=h id=i>",
            "</ul>",
            "<span hidden href=j>");
    Random random = new Random(2024);
    for (int round = 0; round < 2000; round++) {
      StringBuilder page = new StringBuilder("<!doctype html><title>甲</title><body>");
      for (int i = random.nextInt(9); i >= 0; i--) {
        page.append(pieces.get(random.nextInt(pieces.size())));
      }
      String html = page.toString();
      assertEquals(parsed(html), PageLinks.of(page(html)), html);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<", "</", "<!", "<!-", "<!--", "<!--->", "<a", "<a ", "<a =", "<a x='"})
  void aTruncatedPageIsReadToItsEnd(String html) {
    assertEquals(new PageLinks(List.of(), List.of()), PageLinks.of(page(html)));
  }

  private static PageLinks parsed(String html) {
    Document document = Jsoup.parse(html);
    return new PageLinks(
        document.select("[id]").eachAttr("id"),
        document.select("[href], [src]").stream().map(PageLinksTest::link).toList());
  }

  private static String link(Element element) {
    return element.hasAttr("href") ? element.attr("href") : element.attr("src");
  }

  private static SiteFile page(String html) {
    return SiteFile.of("index.html", html);
  }
}
