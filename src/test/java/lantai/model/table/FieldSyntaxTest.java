package lantai.model.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldSyntaxTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT, '任何 文字', true",
    "ID, grain-output-2024, true",
    "ID, Grain, false",
    "ID, grain--output, false",
    "ID, -grain, false",
    "ID, con, false",
    "ID, com1, false",
    "ID, con-1, true",
    "DECIMAL, 5.5, true",
    "DECIMAL, -5, true",
    "DECIMAL, 5., false",
    "DECIMAL, '1,000', false",
    "PINYIN, liang shi, true",
    "PINYIN, '', true",
    "PINYIN, 粮食, false",
    "PINYIN, 'liang  shi', false",
    "ISO_DATE, 2024-01-23, true",
    "ISO_DATE, 2024-1-23, false",
    "BASE_ADDRESS, https://example.org/a/, true",
    "BASE_ADDRESS, https://example.org/a, false",
    "BASE_ADDRESS, ftp://example.org/, false",
    "LINK, about.html, true",
    "LINK, terms.html#note-3, true",
    "LINK, 'https://www.example.gov.cn/a?b=c&d#e', true",
    "LINK, mailto:office@example.gov.cn, true",
    "LINK, tel:+86-791-12345, true",
    "LINK, javascript:alert(1), false",
    "LINK, data:text/html;a, false",
    "LINK, vbscript:a, false",
    "LINK, //evil.example/, false",
    "LINK, /about.html, false",
    "LINK, ../about.html, false",
    "LINK, 'about.html ', false",
    "LINK, 'https://a b/', false",
    "DOMAIN, www.example.gov.cn, true",
    "DOMAIN, localhost, false",
    "GOVERNMENT_CODE, 3600000001, true",
    "GOVERNMENT_CODE, bm12345678, true",
    "GOVERNMENT_CODE, 360000001, false",
    "MINUTE, 2024-01-23 09:00, true",
    "MINUTE, 2024-01-23 24:00, false",
    "MINUTE, 2024-13-23 09:00, false"
  })
  void textIsAllowedAsTheSyntaxDefines(FieldSyntax syntax, String text, boolean allowed) {
    assertEquals(allowed, syntax.allows(text));
  }

  @Test
  void longestIdHas80Characters() {
    assertEquals(true, FieldSyntax.ID.allows("a".repeat(FieldSyntax.LONGEST_ID)));
    assertEquals(false, FieldSyntax.ID.allows("a".repeat(FieldSyntax.LONGEST_ID + 1)));
  }
}
