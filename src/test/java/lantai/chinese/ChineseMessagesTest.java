package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ChineseMessagesTest {

  private final ChineseMessages messages = new ChineseMessages("draft");

  @Test
  void gapsAreFilledLiterally() {
    assertEquals("年份", messages.get("reason.year"));
    assertEquals("是一个区间，没有起草：「$1」", messages.get("review-range", "$1"));
  }

  @Test
  void unknownKeyIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> messages.get("no-such-key"));
  }
}
