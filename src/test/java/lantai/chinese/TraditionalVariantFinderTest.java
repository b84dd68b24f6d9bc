package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraditionalVariantFinderTest {

  @Test
  void formsOfPrintedCharactersAreFound() {
    assertEquals(
        Map.of("數", "数", "經", "经", "濟", "济"), TraditionalVariantFinder.of(characters("数字经济")));
  }

  @Test
  void oneCharacterMayHaveSeveralForms() {
    assertEquals(Map.of("發", "发", "髮", "发"), TraditionalVariantFinder.of(characters("发")));
  }

  @Test
  void printedTraditionalCharactersAreNotReplaced() {
    assertFalse(TraditionalVariantFinder.of(characters("干乾")).containsKey("乾"));
  }

  /** GB 2312 has the simplified characters and almost none that they replaced. */
  @Test
  void onlySimplifiedCharactersHaveForms() {
    BitSet all = new BitSet();
    all.set(0, Character.MAX_VALUE);
    assertEquals(Map.of(), TraditionalVariantFinder.of(all));
    BitSet simplified = new BitSet();
    Charset gb = Charset.forName("GB2312");
    for (char c = '一'; c <= '龥'; c++) {
      simplified.set(c, gb.newEncoder().canEncode(c) && "乾後徵摺於著藉".indexOf(c) < 0);
    }
    Map<String, String> forms = TraditionalVariantFinder.of(simplified);
    assertTrue(forms.size() > 1500, forms::toString);
    forms.forEach((form, printed) -> assertTrue(simplified.get(printed.charAt(0)), form));
  }

  private static BitSet characters(String text) {
    return text.chars().collect(BitSet::new, BitSet::set, BitSet::or);
  }
}
