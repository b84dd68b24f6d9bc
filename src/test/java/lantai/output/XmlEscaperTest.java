package lantai.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlEscaperTest {

  @Test
  void markupCharactersAreEscapedOnce() {
    assertEquals(
        "&lt;a b=&quot;c&amp;d&quot;&gt;'文&amp;lt;", XmlEscaper.escaped("<a b=\"c&d\">'文&lt;"));
  }
}
