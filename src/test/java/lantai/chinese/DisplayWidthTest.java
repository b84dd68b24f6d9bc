package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "61, 1",
    "10FF, 1",
    "1100, 2",
    "115F, 2",
    "1160, 1",
    "201C, 1",
    "2E80, 2",
    "4E00, 2",
    "FF01, 2",
    "FF61, 1",
    "1F33E, 2",
    "301, 0",
    "20DD, 0",
    "200B, 0",
    "FEFF, 0",
    "3FFFD, 2",
    "3FFFE, 1"
  })
  void columnsOfACodePointFollowTheUnicodeAnnex(String codePoint, int columns) {
    assertEquals(columns, DisplayWidth.of(Integer.parseInt(codePoint, 16)));
  }

  @Test
  void columnsOfATextAreThoseOfItsCodePoints() {
    assertEquals(7, DisplayWidth.of("a粮e\u0301\uD83C\uDF3E1"));
  }

  @ParameterizedTest
  @CsvSource({"粮食ab, 6", "' 粮 a ', 4", "“粮”—…, 10", "①Ⅲ, 4", "–⅟▀, 3", "'', 0"})
  void columnsInPrintCountAmbiguousCharactersAsWide(String line, int columns) {
    assertEquals(columns, DisplayWidth.inPrint(line));
  }

  @Test
  void whiteSpaceIsAsWideAsTheText() {
    assertEquals("\u3000 \t\u3000", DisplayWidth.blank("粮a\t\u0301\uD83C\uDF3E"));
  }

  @Test
  void controlCharactersAreReplacedExceptTabs() {
    assertEquals("a\uFFFD[31m\tb\uFFFD粮", DisplayWidth.visible("a\u001B[31m\tb\u007F粮"));
  }
}
