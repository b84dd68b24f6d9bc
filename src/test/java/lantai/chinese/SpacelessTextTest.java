package lantai.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacelessTextTest {

  /**
   * Tab to carriage return, space, no-break space, spaces from U+2000 on, ideographic space, BOM.
   */
  private static final String SPACES =
      "\t\n\u000B\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
          + "\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

  private static final String LETTERS = "一二三，。12a\uD83C\uDF3E";

  @Test
  void whiteSpaceOfEveryWidthIsRemoved() {
    for (char space : SPACES.toCharArray()) {
      assertEquals("430亿斤", SpacelessText.fold("430" + space + "亿斤" + space), hex(space));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "〇", "·", "—", "…", "“", "\uD83C\uDF3E", "\u0301"})
  void otherCharactersAreNotRemoved(String character) {
    assertEquals(character, SpacelessText.fold(character));
  }

  @Test
  void phraseIsFoundAcrossLines() {
    SpacelessText text = new SpacelessText("确保粮食产量 430\n亿斤以上。");

    List<TextRange> found = text.find("产量430 亿斤");

    assertEquals(List.of(new TextRange(4, 13)), found);
  }

  @Test
  void overlappingMatchesAreAllFound() {
    assertEquals(
        List.of(new TextRange(0, 2), new TextRange(1, 3), new TextRange(2, 5)),
        new SpacelessText("一一一 一").find("一一"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000\n"})
  void emptyPhraseIsNotFound(String phrase) {
    assertEquals(List.of(), new SpacelessText("一 二").find(phrase));
    assertEquals(List.of(), new SpacelessText("").find(phrase));
  }

  @Test
  void emptyRangeCannotBeUnfolded() {
    SpacelessText text = new SpacelessText("一 二");

    assertThrows(IllegalArgumentException.class, () -> text.unfold(new TextRange(1, 1)));
  }

  @Test
  void everyMatchFoldsToPhrase() {
    Random random = new Random(430);
    for (int round = 0; round < 500; round++) {
      String text = random(random, LETTERS + SPACES, random.nextInt(60));
      String phrase = random(random, LETTERS + " \n", 1 + random.nextInt(4));
      List<TextRange> found = new SpacelessText(text).find(phrase);
      for (TextRange range : found) {
        assertEquals(SpacelessText.fold(phrase), SpacelessText.fold(range.of(text)));
        assertEquals(range.of(text), range.of(text).strip(), "begins and ends with a character");
      }
      assertEquals(count(SpacelessText.fold(text), SpacelessText.fold(phrase)), found.size());
    }
  }

  @Test
  void unfoldedRangeFoldsToSameText() {
    Random random = new Random(431);
    for (int round = 0; round < 200; round++) {
      String text = random(random, LETTERS + SPACES, 1 + random.nextInt(30));
      SpacelessText folded = new SpacelessText(text);
      for (int start = 0; start < folded.folded().length(); start++) {
        for (int end = start + 1; end <= folded.folded().length(); end++) {
          String unfolded = folded.unfold(new TextRange(start, end)).of(text);
          assertEquals(folded.folded().substring(start, end), SpacelessText.fold(unfolded));
        }
      }
    }
  }

  @Test
  void foldedRangeHasTextWithoutWhiteSpace() {
    Random random = new Random(432);
    for (int round = 0; round < 200; round++) {
      String text = random(random, LETTERS + SPACES, 1 + random.nextInt(30));
      SpacelessText folded = new SpacelessText(text);
      for (int start = 0; start <= text.length(); start++) {
        for (int end = start; end <= text.length(); end++) {
          TextRange range = folded.fold(new TextRange(start, end));
          assertEquals(SpacelessText.fold(text.substring(0, start)).length(), range.start());
          assertEquals(SpacelessText.fold(text.substring(0, end)).length(), range.end());
        }
      }
    }
  }

  private static int count(String text, String phrase) {
    int count = 0;
    for (int i = 0; i < text.length() && !phrase.isEmpty(); i++) {
      count += text.startsWith(phrase, i) ? 1 : 0;
    }
    return count;
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String hex(char c) {
    return "U+" + Integer.toHexString(c);
  }
}
