package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ChineseMessageBundleTest {

  private final ChineseMessageBundle messages = new ChineseMessageBundle("draft");

  @Test
  void placeholdersAreFilledLiterally() {
    assertEquals("年份", messages.get("reason.year"));
    assertEquals(
        "$1的工作报告，逐章、逐个目标公布", new ChineseMessageBundle("import").get("column.description", "$1"));
  }

  @Test
  void unknownKeyIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> messages.get("no-such-key"));
  }
}
