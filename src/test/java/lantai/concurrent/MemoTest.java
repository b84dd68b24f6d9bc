package lantai.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MemoTest {

  private final Memo<String, String> memo = new Memo<>();
  private int made;

  @Test
  void resultIsMadeAgainOnlyIfTheInputOfItsPathChanged() {
    assertEquals("甲1", result("a", "甲"));
    assertEquals("甲1", result("a", new StringBuilder("甲").toString()));
    assertEquals("乙2", result("a", "乙"));
    assertEquals("甲3", result("a", "甲"));
  }

  @Test
  void pathsHaveResultsEachForItself() {
    assertEquals("甲1", result("a", "甲"));
    assertEquals("甲2", result("b", "甲"));
    assertEquals("甲1", result("a", "甲"));
    assertEquals("甲2", result("b", "甲"));
  }

  private String result(String path, String input) {
    return memo.get(path, input, () -> input + ++made);
  }
}
