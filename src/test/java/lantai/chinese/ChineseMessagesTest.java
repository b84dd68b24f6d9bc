package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ChineseMessagesTest {

  private final ChineseMessages messages = new ChineseMessages("draft");

  @Test
  void gapsAreFilledLiterally() {
    assertEquals("年份", messages.get("reason.year"));
    assertEquals("指标按前面的名称处理：「$1」", messages.get("review-followed", "$1"));
  }

  @Test
  void unknownKeyIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> messages.get("no-such-key"));
  }
}
