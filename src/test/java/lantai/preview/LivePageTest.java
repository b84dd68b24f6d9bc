package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePageTest {

  /** A browser moves what follows the end tag of the body into the body. */
  @ParameterizedTest
  @CsvSource({
    "<p>a</body></html>, <p>a|</body></html>",
    "<p>a</body> </html> , <p>a|</body> </html>",
    "<p>a</body>, <p>a|</body>",
    "<p>a, <p>a|",
    "<p>a</body></html><p>late, <p>a</body></html><p>late|",
    "<pre></body></pre><p>a</body></html>, <pre></body></pre><p>a|</body></html>"
  })
  void theScriptIsTheLastElementOfThePage(String html, String with) {
    String live = LivePage.of(html, "1.a");

    assertEquals(with, live.replaceFirst("(?s)<script data-edition=\"1\\.a\">.*</script>\n", "|"));
  }
}
