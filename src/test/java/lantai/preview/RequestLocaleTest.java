package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lantai.preview.ProblemPageRenderer.RequestLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLocaleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN,zh;q=0.9,en;q=0.8|zh-Hans",
        "zh|zh-Hans",
        "en-GB,zh;q=0.5|en",
        "en;q=0.2, zh;q=0.8|zh-Hans",
        "de, zh;q=0.5|zh-Hans",
        "de|en",
        "???|en"
      })
  void thePreferredLanguageIsTaken(String accepted, String tag) {
    assertEquals(tag, RequestLocale.of(accepted).tag());
  }

  @Test
  void withoutAPreferenceItIsEnglish() {
    assertEquals("en", RequestLocale.of(null).tag());
    assertEquals("Show the page", RequestLocale.of(null).messages().say("preview-hide"));
  }
}
