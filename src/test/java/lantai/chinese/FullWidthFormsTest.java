package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FullWidthFormsTest {

  @Test
  void everyFullWidthFormAndNothingElseBecomesHalfWidthAndBack() {
    for (int c = 0xFEFE; c <= 0xFFFF; c++) {
      boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
      String half = FullWidthForms.toHalfWidth(Character.toString(c));
      assertEquals(Character.toString(fullWidth ? '!' + c - 0xFF01 : c), half);
      assertEquals(Character.toString(c), FullWidthForms.toFullWidth(half));
    }
  }

  @Test
  void punctuationWithoutHalfWidthFormIsUnchanged() {
    assertEquals("5.5%,R&D(1)~", FullWidthForms.toHalfWidth("５．５％，Ｒ＆Ｄ（１）～"));
    assertEquals("粮食。、“”《》　…—", FullWidthForms.toHalfWidth("粮食。、“”《》　…—"));
    assertEquals("１２ 第\u007F", FullWidthForms.toFullWidth("12 第\u007F"));
  }
}
