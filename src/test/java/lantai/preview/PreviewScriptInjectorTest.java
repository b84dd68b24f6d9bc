package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewScriptInjectorTest {

  /** A browser moves content after the end tag of the body into the body. */
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
    String live = PreviewScriptInjector.of(html, "1.a");

    assertEquals(with, live.replaceFirst("(?s)<script data-edition=\"1\\.a\">.*</script>\n", "|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "default-src 'none' | default-src 'none'; script-src 'x'; connect-src 'self'",
        "default-src 'self' | default-src 'self'; script-src 'self' 'x'; connect-src 'self' 'self'",
        "script-src 'a'; connect-src 'none' | script-src 'a' 'x'; connect-src 'self'",
        "Script-Src; img-src data: | script-src 'x'; img-src data:",
        "img-src data: | img-src data:"
      })
  void theScriptIsAddedToThePolicy(String given, String extended) {
    String page = meta(given.replace("'", "&#39;"));

    assertEquals(meta(extended), PreviewScriptInjector.allow(page, "'x'"));
  }

  @Test
  void aPageWithoutAPolicyIsUnchanged() {
    String page = "<meta charset=\"utf-8\"><meta name=\"a\" content=\"script-src 'a'\">";

    assertEquals(page, PreviewScriptInjector.allow(page, "'x'"));
  }

  private static String meta(String policy) {
    return "<p><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"><p>";
  }
}
