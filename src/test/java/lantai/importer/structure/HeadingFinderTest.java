package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.structure.HeadingFinder.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingFinderTest {

  private static final String TALK = "全市上下同心协力。";

  private final List<ReviewItem> review = new ArrayList<>();

  private List<Heading> top(String... lines) {
    return new HeadingFinder(ParsedText.paragraphs(lines), review).topHeadings();
  }

  private List<Heading> below(int part, String... lines) {
    HeadingFinder finder = new HeadingFinder(ParsedText.paragraphs(lines), review);
    Heading above =
        finder.topHeadings().stream().filter(h -> h.index() == part).findFirst().orElseThrow();
    review.clear();
    return finder.subheadings(part + 1, lines.length, above);
  }

  private static List<String> titles(List<Heading> headings) {
    return headings.stream().map(heading -> heading.title().printed()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "第一部分,第二部分,一、,二、",
    "壹、,貳、,一、,二、",
    "一、,二、,（一）,（二）",
    "一、,二、,1.,2.",
    "（一）,（二）,1.,2.",
    "1.,2.,（1）,（2）"
  })
  void highestStyleOfNumbersIsTheTopLevel(String one, String two, String subOne, String subTwo) {
    String[] lines = {one + "回顾", TALK, subOne + "产业", TALK, subTwo + "民生", TALK, two + "安排", TALK};

    assertEquals(List.of("回顾", "安排"), titles(top(lines)));
    if (!subOne.equals("（1）")) {
      assertEquals(List.of("产业", "民生"), titles(below(0, lines)));
    }
    assertEquals(List.of(), review);
  }

  @Test
  void numbersBelowArabicOnesAreNotSubheadings() {
    assertEquals(List.of(), below(0, "1.回顾", "（1）甲", "（2）乙", "2.安排"));
    assertEquals(List.of(), below(0, "一、回顾", "①甲：", "②乙：", "二、安排"));
  }

  @Test
  void numbersCountUpFromOne() {
    assertEquals(List.of("甲", "丙"), titles(top("一、甲", "一、乙", "二、丙")));
    assertEquals(List.of(), review);
    assertEquals(List.of("甲", "丙"), titles(top("二、零", "一、甲", "三、丙", "五十、戊")));
    assertEquals(List.of("number|三、|2"), ParsedText.review(review));
    review.clear();
    assertEquals(List.of("甲", "丙", "己"), titles(top("一、甲", "三、丙", "五、己")));
    assertEquals(List.of("number|三、|2", "number|五、|4"), ParsedText.review(review));
    assertEquals(List.of("甲"), titles(top("一、甲", "四、丁")));
  }

  @Test
  void singleNumberedHeadingIsUsedIfItIsTheOnlyOne() {
    assertEquals(List.of("甲"), titles(top(TALK, "一、甲", TALK)));
    assertEquals(List.of(), top(TALK, "（一）甲。", TALK));
    assertEquals(List.of("甲", "乙"), titles(top("（一）甲。", "一、丙。", "（二）乙。")));
  }

  @Test
  void runInHeadingEndsAtTheFullStop() {
    Heading heading = top("一、甲。" + TALK, "二、乙。").get(0);
    assertEquals("一、", heading.number().printed());
    assertEquals("甲", heading.title().printed());
    assertEquals("。", heading.fullStop().printed());
    assertEquals(TALK, heading.remainder().printed());
    Heading last = top("一、甲。" + TALK, "二、乙。").get(1);
    assertEquals("。", last.fullStop().printed());
    assertEquals(null, last.remainder());
    assertEquals(null, top("一、甲", "二、乙").get(0).fullStop());
  }

  @Test
  void numberedHeadingsAreShortAndWithoutSemicolon() {
    String longest = "字".repeat(64);
    assertEquals(2, top("一、" + longest, "二、" + longest + "。" + TALK).size());
    assertEquals(0, top("一、" + longest + "字", "二、甲").size());
    assertEquals(0, top("一、甲；乙。", "二、甲").size());
    assertEquals(2, top("一、甲。乙；丙。", "二、甲").size());
    assertEquals(0, top("一、", "二、甲").size());
    assertEquals(0, top("一、。甲", "二、甲").size());
  }

  @Test
  void plainHeadingsAreShortLinesBeforeText() {
    assertEquals(List.of("工作回顾", "工作安排"), titles(top("工作回顾", TALK, "工作安排", TALK)));
    assertEquals(List.of("plain-heading|工作回顾|", "plain-heading|工作安排|"), ParsedText.review(review));
    assertEquals(List.of("工作回顾"), titles(top("工作回顾", TALK)));
    assertEquals(List.of("工作回顾"), titles(top("工作回顾", "字".repeat(41))));
    assertEquals(List.of(), top("工作回顾", "字".repeat(40)));
    assertEquals(List.of("工作回顾"), titles(top("工作回顾", "1.甲")));
    assertEquals(List.of(), top("工作回顾"));
    String longest = "字".repeat(32);
    assertEquals(List.of(longest, "字字字"), titles(top(longest, TALK, "字字字", TALK)));
    assertEquals(List.of(), top(longest + "字", TALK, "字字", TALK));
    for (String line : List.of("工作，", "工作。回顾", "工作回顾：", "——工作回顾", "ABC", "TABLE_ROW:工作 5")) {
      assertEquals(List.of(), top(line, TALK), line);
    }
  }

  @Test
  void linesMarkedUpAsHeadingsMayBeLongerAndBeforeAnyLine() {
    String longest = "字".repeat(60);
    assertEquals(List.of(longest), titles(top("HEADING:" + longest, "甲")));
    assertEquals(List.of(), top("HEADING:" + longest + "字", "甲"));
  }

  @Test
  void plainSubheadingsNeedANumberedHeadingAbove() {
    assertEquals(
        List.of("产业发展", "民生改善"), titles(below(0, "一、回顾", "产业发展", TALK, "民生改善", TALK, "二、安排")));
    assertEquals(2, review.size());
    assertEquals(List.of(), below(0, "一、回顾", "产业发展", TALK, "二、安排"));
    assertEquals(List.of(), review);
    assertEquals(List.of(), below(0, "工作回顾", TALK, "工作安排", TALK));
    assertEquals(List.of("甲", "乙"), titles(below(0, "工作回顾", TALK, "（一）甲。", "（二）乙。", "工作安排", TALK)));
  }
}
