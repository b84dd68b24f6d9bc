package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberExclusionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PM2.5|PM2.5浓度，PM2x5|PM2.5",
        "{n}条|“28条”与3.5条、条|28条 3.5条",
        "{year}年|2024年、1949年、3年、12024年、2124年、1024年|2024年 1949年",
        "{n}月{n}日|1月23日|1月23日",
        "“1+{n}”|“1+5”“1+N”“1x5”|“1+5”",
        "350公里|时速350公里、1350公里、3.350公里|350公里",
        "时速{n}|时速350公里，时速3.5|时速350 时速3.5",
        "时速35|时速350公里、时速35.0、时速35。时速35.|时速35 时速35",
        "G60|G60走廊、G601|G60",
        "第{n}|第1.2.3版|",
        "{n}|1.2.3、5|5",
        "1.2.3|1.2.3、1.2.34、11.2.3|1.2.3",
        "量质双升|量质双升|量质双升",
        "(5)|(5)、5|(5)",
        "a.b*5|a.b*5、axb5|a.b*5",
        "\\E5\\Q|\\E5\\Q|\\E5\\Q"
      })
  void aPhraseIsLiteralExceptItsNumbers(String phrase, String text, String found) {
    assertEquals(found == null ? "" : found, String.join(" ", found(phrase, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "量质双升|量质双升",
        "时速{n}|时速",
        "“1+{n}”和{year}|“1+",
        "Ｇ 6 {n}|G6",
        "{n}条|''",
        "{year}年{n}|''",
        "{m}条|{m}条"
      })
  void textBeforeTheFirstNumberIsTheBeginning(String phrase, String beginning) {
    assertEquals(beginning, exclusion(phrase, null).beginning());
  }

  @Test
  void whiteSpaceIsPassedOverInThePhraseAndInTheText() {
    assertEquals(List.of("1 月\n23 日"), found("{n}月 {n}日", "在1 月\n23 日召开"));
  }

  @Test
  void fullWidthPhraseIsFoundInHalfWidthTextAndTheReverse() {
    List<TextRange> range = List.of(new TextRange(1, 6));

    assertEquals(range, in(exclusion("ＧＤ｛ｎ｝P", null), "一GD 5P"));
    assertEquals(range, in(exclusion("GD{n}P", null), "一ＧＤ ５Ｐ"));
  }

  @Test
  void aLiteralPhraseIsFoundWhereASlowAndSimpleSearchFindsIt() {
    Random random = new Random(1269);
    for (int round = 0; round < 1000; round++) {
      String text = random(random, 30);
      String phrase = random(random, 1 + random.nextInt(3));
      TreeSet<Integer> expected = new TreeSet<>();
      int from = 0;
      for (int at = 0; at < text.length(); at++) {
        if (at >= from && text.startsWith(phrase, at) && whole(text, at, at + phrase.length())) {
          expected.add(at);
          from = at + phrase.length();
        }
      }
      List<TextRange> found = in(exclusion(phrase, null), text);

      assertEquals(
          List.copyOf(expected),
          found.stream().map(TextRange::start).toList(),
          phrase + " in " + text);
      found.forEach(range -> assertEquals(phrase, SpacelessText.fold(range.of(text))));
    }
  }

  @Test
  void phraseAppliesToItsChapterOrToAll() {
    TextBlock block = ReportBuilder.of("甲").report().textBlocks().get(2);

    assertEquals(true, exclusion("甲", "1-1").appliesTo(block));
    assertEquals(false, exclusion("甲", "1-2").appliesTo(block));
    assertEquals(true, exclusion("甲", null).appliesTo(block));
  }

  /** Whether neither end is within a number. */
  private static boolean whole(String text, int start, int end) {
    boolean begins = digit(text, start) && (digit(text, start - 1) || dot(text, start - 1));
    boolean ends =
        digit(text, end - 1) && (digit(text, end) || dot(text, end) && digit(text, end + 1));
    return !begins && !ends;
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean dot(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '.';
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("12.年".charAt(random.nextInt(4)));
    }
    return text.toString();
  }

  private static List<String> found(String phrase, String text) {
    return in(exclusion(phrase, null), text).stream().map(range -> range.of(text)).toList();
  }

  private static List<TextRange> in(NumberExclusion exclusion, String text) {
    SpacelessText folded = SpacelessText.halfWidth(text);
    return exclusion
        .pattern()
        .matcher(folded.folded())
        .results()
        .map(found -> folded.unfold(new TextRange(found.start(), found.end())))
        .toList();
  }

  private static NumberExclusion exclusion(String phrase, String chapter) {
    return new NumberExclusion(
        new Located<>(phrase, ReportBuilder.PLACE),
        chapter == null ? null : new Located<>(new ChapterId(chapter), ReportBuilder.PLACE),
        "理由",
        false,
        ReportBuilder.PLACE);
  }
}
