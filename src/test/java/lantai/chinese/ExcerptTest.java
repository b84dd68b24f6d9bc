package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String WHEAT = "\uD83C\uDF3E";

  @Test
  void rangeIsWidenedWithinTheText() {
    assertEquals(new TextRange(1, 5), Excerpt.around("粮食产量四百", new TextRange(2, 4), 1));
    assertEquals(new TextRange(0, 6), Excerpt.around("粮食产量四百", new TextRange(2, 4), 9));
  }

  @Test
  void surrogatePairAtAnEdgeIsShownWhole() {
    String text = WHEAT + "一" + WHEAT;

    assertEquals(new TextRange(0, 5), Excerpt.around(text, new TextRange(2, 3), 1));
    assertEquals(new TextRange(2, 3), Excerpt.around(text, new TextRange(2, 3), 0));
  }

  @Test
  void longTextIsTruncatedAndEndsWithAnEllipsis() {
    assertEquals("粮食产量", Excerpt.beginning("粮食产量", 4));
    assertEquals("粮食…", Excerpt.beginning("粮食产量", 3));
    assertEquals("粮…", Excerpt.beginning("粮" + WHEAT + "产量", 3));
    assertEquals("粮" + WHEAT + "…", Excerpt.beginning("粮" + WHEAT + "产量", 4));
  }
}
