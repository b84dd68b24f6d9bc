package lantai.archive.history;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lantai.archive.history.VersionContent.ChapterContent;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionContent.ParagraphContent;
import org.junit.jupiter.api.Test;

class VersionDiffTest {

  private static final Version VERSION =
      new Version(
          "2025-03-01", VersionKind.FIRST, "", OffsetDateTime.parse("2025-03-01T10:00+08:00"), "");

  @Test
  void aCorrectedNumberIsOnePieceAndTheRestOfItsClauseStays() {
    assertText("粮食产量430亿斤，增长[-5-][+6+]%。", "粮食产量430亿斤，增长5%。", "粮食产量430亿斤，增长6%。");
    assertText("确保[-430-][+4300+]亿斤", "确保430亿斤", "确保4300亿斤");
  }

  @Test
  void anInsertedClauseLeavesItsNeighboursAlone() {
    assertText("抓农业，[+抓工业，+]抓服务业。", "抓农业，抓服务业。", "抓农业，抓工业，抓服务业。");
  }

  @Test
  void clausesWithLittleInCommonAreShownWhole() {
    assertText("一是稳就业；[-二是扩大开放。-][+三要深化改革。+]", "一是稳就业；二是扩大开放。", "一是稳就业；三要深化改革。");
  }

  @Test
  void thePiecesOfEachSideAreItsText() {
    Random random = new Random(20240123);
    String signs = "稳增长5%3，。；𠮷12.";
    for (int i = 0; i < 2000; i++) {
      String old = random(random, signs);
      String fresh = random(random, signs);
      List<DiffSegment> pieces = TextDiff.of(old, fresh);
      assertEquals(old, side(pieces, DiffSegment.DiffSide.OLD), () -> pieces.toString());
      assertEquals(fresh, side(pieces, DiffSegment.DiffSide.NEW), () -> pieces.toString());
    }
  }

  @Test
  void longTextsWithoutAStopAreComparedWithoutEnd() {
    String old = "甲".repeat(30_000) + "乙".repeat(3_000);
    String fresh = "丙".repeat(30_000) + "乙".repeat(3_000);

    assertEquals(old, side(TextDiff.of(old, fresh), DiffSegment.DiffSide.OLD));
  }

  @Test
  void aRemovedParagraphIsThatAloneAndShiftsNothing() {
    VersionDiff changes =
        text(List.of("第一段说农业。", "第二段说工业。", "第三段说服务业。"), List.of("第一段说农业。", "第三段说服务业。"));

    assertEquals(List.of("REMOVED p2: [-第二段说工业。-]"), shown(changes));
  }

  @Test
  void aRewordedParagraphIsChangedAndANewOneAdded() {
    VersionDiff changes =
        text(List.of("粮食产量430亿斤以上。", "稳定就业。"), List.of("全新的一段讲低空经济。", "粮食产量440亿斤以上。", "稳定就业。"));

    assertEquals(
        List.of("ADDED p1: [+全新的一段讲低空经济。+]", "CHANGED p2: 粮食产量[-430-][+440+]亿斤以上。"),
        shown(changes));
  }

  @Test
  void aRenamedChapterAndALostOneAreTold() {
    VersionContent old =
        edition(List.of(), chapter("1-1", "一、回顾", "旧话。"), chapter("1-2", "二、安排", "新话。"));
    VersionContent fresh = edition(List.of(), chapter("1-1", "一、工作回顾", "旧话。"));

    assertEquals(
        List.of("CHANGED : 一、[+工作+]回顾", "REMOVED : [-二、安排-]", "REMOVED p1: [-新话。-]"),
        shown(VersionDiff.between(old, fresh)));
  }

  @Test
  void aRaisedTargetANewOneAndALostOneAreTold() {
    VersionContent old = edition(List.of(item("gdp", "5", "增长5%"), item("jobs", "40", "新增40万人")));
    VersionContent fresh =
        edition(List.of(item("gdp", "6", "增长6%"), item("grain", "430", "430亿斤以上")));

    List<VersionDiff.ItemChange> changes = VersionDiff.between(old, fresh).targets();

    assertEquals(
        List.of("CHANGED gdp", "ADDED grain", "REMOVED jobs"),
        changes.stream().map(change -> change.change() + " " + change.id()).toList());
    assertEquals(
        List.of("value: [-5-][+6+]", "quote: 增长[-5-][+6+]%"),
        changes.get(0).fields().stream()
            .map(field -> field.field() + ": " + marked(field.pieces()))
            .toList());
    assertEquals("", changes.get(2).url());
  }

  @Test
  void theSameVersionChangesNothing() {
    VersionContent edition = edition(List.of(item("gdp", "5", "增长5%")), chapter("1-1", "一", "话。"));

    assertTrue(VersionDiff.between(edition, edition).isEmpty());
  }

  @Test
  void filesAreToldByTheirDigests() {
    assertEquals(
        List.of(
            new FileChange(ChangeType.REMOVED, "a"),
            new FileChange(ChangeType.CHANGED, "b"),
            new FileChange(ChangeType.ADDED, "d")),
        FileChange.compare(
            Map.of("a", "1", "b", "2", "c", "3"), Map.of("b", "9", "c", "3", "d", "4")));
  }

  private static void assertText(String expected, String old, String fresh) {
    assertEquals(expected, marked(TextDiff.of(old, fresh)));
  }

  private static String random(Random random, String signs) {
    int[] points = signs.codePoints().toArray();
    return random
        .ints(random.nextInt(30), 0, points.length)
        .mapToObj(i -> Character.toString(points[i]))
        .collect(joining());
  }

  private static String side(List<DiffSegment> pieces, DiffSegment.DiffSide side) {
    return pieces.stream()
        .filter(piece -> piece.side() == side || piece.side() == DiffSegment.DiffSide.BOTH)
        .map(DiffSegment::text)
        .collect(joining());
  }

  private static VersionDiff text(List<String> old, List<String> fresh) {
    return VersionDiff.between(
        edition(List.of(), chapter("1-1", "一、总结", old.toArray(String[]::new))),
        edition(List.of(), chapter("1-1", "一、总结", fresh.toArray(String[]::new))));
  }

  private static VersionContent edition(List<ItemContent> targets, ChapterContent... chapters) {
    return new VersionContent(VERSION, targets, List.of(), List.of(), List.of(chapters), Map.of());
  }

  private static ItemContent item(String id, String value, String quote) {
    Map<String, String> fields = new java.util.LinkedHashMap<>();
    fields.put("value", value);
    fields.put("quote", quote);
    return new ItemContent(id, id, "targets/" + id + ".html", fields);
  }

  private static ChapterContent chapter(String id, String title, String... texts) {
    List<ParagraphContent> paragraphs = new ArrayList<>();
    for (int i = 1; i <= texts.length; i++) {
      paragraphs.add(new ParagraphContent("p" + i, id + ".html#p" + i, texts[i - 1]));
    }
    return new ChapterContent(id, title, id + ".html", paragraphs);
  }

  private static List<String> shown(VersionDiff changes) {
    return changes.text().stream()
        .map(change -> change.change() + " " + change.paragraph() + ": " + marked(change.pieces()))
        .toList();
  }

  private static String marked(List<DiffSegment> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case BOTH -> piece.text();
                  case OLD -> "[-" + piece.text() + "-]";
                  case NEW -> "[+" + piece.text() + "+]";
                })
        .collect(joining());
  }
}
