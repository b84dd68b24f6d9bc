package lantai.archive.history;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import lantai.archive.history.DiffSegment.DiffSide;
import org.junit.jupiter.api.Test;

class TextComparerTest {

  @Test
  void correctedNumberIsOneSegmentAndTheRestOfItsClauseIsUnchanged() {
    assertDiff("粮食产量430亿斤，增长[-5-][+6+]%。", "粮食产量430亿斤，增长5%。", "粮食产量430亿斤，增长6%。");
    assertDiff("确保[-430-][+4300+]亿斤", "确保430亿斤", "确保4300亿斤");
    assertDiff("增长[-5.5-][+5.6+]％", "增长5.5％", "增长5.6％");
    assertDiff("增长[-５９-][+６９+]％", "增长５９％", "增长６９％");
  }

  @Test
  void insertedClauseLeavesItsNeighboursUnchanged() {
    assertDiff("抓农业，[+抓工业，+]抓服务业。", "抓农业，抓服务业。", "抓农业，抓工业，抓服务业。");
    assertDiff("抓农业，[-抓工业，-]抓服务业。", "抓农业，抓工业，抓服务业。", "抓农业，抓服务业。");
  }

  @Test
  void clausesWithLittleInCommonAreReplacedAsAWhole() {
    assertDiff("一是稳就业；[-二是扩大开放。-][+三要深化改革。+]", "一是稳就业；二是扩大开放。", "一是稳就业；三要深化改革。");
  }

  @Test
  void segmentsOfEachSideJoinedAreItsText() {
    Random random = new Random(20240123);
    String characters = "稳增长5%3，。；𠮷12.";
    for (int i = 0; i < 2000; i++) {
      String before = random(random, characters);
      String after = random(random, characters);
      List<DiffSegment> segments = TextComparer.compare(before, after);
      assertEquals(before, side(segments, DiffSide.OLD), segments::toString);
      assertEquals(after, side(segments, DiffSide.NEW), segments::toString);
    }
  }

  @Test
  void adjacentSegmentsAreOfDifferentSides() {
    Random random = new Random(20250301);
    for (int i = 0; i < 500; i++) {
      List<DiffSegment> segments =
          TextComparer.compare(random(random, "稳增5，。"), random(random, "稳增5，。"));
      for (int n = 1; n < segments.size(); n++) {
        assertEquals(
            2,
            segments.subList(n - 1, n + 1).stream().map(DiffSegment::side).distinct().count(),
            segments::toString);
      }
    }
  }

  @Test
  void textsOfManyThousandTokensAreReplacedAsAWhole() {
    for (String mark : List.of("", "，")) {
      String before = ("甲" + mark + "乙" + mark).repeat(15_000);
      String after = ("甲" + mark + "乙" + mark + "丙" + mark).repeat(15_000);

      assertEquals(TextComparer.replacement(before, after), TextComparer.compare(before, after));
    }
  }

  @Test
  void abbreviationKeepsContextNextToChanges() {
    List<DiffSegment> segments = TextComparer.compare("一二三四五六七8一二三四五六七", "一二三四五六七9一二三四五六七");

    assertEquals("…六七[-8-][+9+]一二…", marked(DiffSegment.abbreviate(segments, 2)));
    assertEquals(segments, DiffSegment.abbreviate(segments, 7), "nothing is longer than 7");
    assertEquals(
        "[-8-][+9+]一二…六七[-8-][+9+]",
        marked(DiffSegment.abbreviate(TextComparer.compare("8一二三四五六七8", "9一二三四五六七9"), 2)));
    assertEquals(
        "[-8-][+9+]一二三四[-8-][+9+]",
        marked(DiffSegment.abbreviate(TextComparer.compare("8一二三四8", "9一二三四9"), 2)));
    assertEquals(
        "一二…",
        marked(DiffSegment.abbreviate(TextComparer.compare("一二三", "一二三"), 2)),
        "the beginning of a paragraph that was only moved");
  }

  @Test
  void abbreviationDoesNotSplitASurrogatePair() {
    List<DiffSegment> segments = TextComparer.compare("8一𠮷三四五𠮷七8", "9一𠮷三四五𠮷七9");

    assertEquals("[-8-][+9+]一…七[-8-][+9+]", marked(DiffSegment.abbreviate(segments, 2)));
    assertEquals("[-8-][+9+]一𠮷…𠮷七[-8-][+9+]", marked(DiffSegment.abbreviate(segments, 3)));
  }

  private static void assertDiff(String expected, String before, String after) {
    assertEquals(expected, marked(TextComparer.compare(before, after)));
  }

  private static String random(Random random, String characters) {
    int[] points = characters.codePoints().toArray();
    return random
        .ints(random.nextInt(30), 0, points.length)
        .mapToObj(i -> Character.toString(points[i]))
        .collect(joining());
  }

  private static String side(List<DiffSegment> segments, DiffSide side) {
    return segments.stream()
        .filter(segment -> segment.side() == side || segment.side() == DiffSide.BOTH)
        .map(DiffSegment::text)
        .collect(joining());
  }

  /** Marks removed and added text as {@code wdiff} does. */
  static String marked(List<DiffSegment> segments) {
    return segments.stream()
        .map(
            segment ->
                switch (segment.side()) {
                  case BOTH -> segment.text();
                  case OLD -> "[-" + segment.text() + "-]";
                  case NEW -> "[+" + segment.text() + "+]";
                })
        .collect(joining());
  }
}
