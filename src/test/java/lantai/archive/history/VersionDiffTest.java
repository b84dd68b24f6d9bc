package lantai.archive.history;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.archive.history.VersionContent.ChapterContent;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionContent.ParagraphContent;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;
import org.junit.jupiter.api.Test;

class VersionDiffTest {

  private static final OffsetDateTime TIME = OffsetDateTime.parse("2025-03-01T10:00+08:00");
  private static final VersionMetadata VERSION =
      new VersionMetadata("2025-03-01", VersionKind.FIRST, "", TIME, "");

  @Test
  void removedParagraphDoesNotShiftOthers() {
    assertEquals(
        List.of("REMOVED p2: [-第二段说工业。-]"),
        paragraphChanges(
            List.of("第一段说农业。", "第二段说工业。", "第三段说服务业。"), List.of("第一段说农业。", "第三段说服务业。")));
  }

  @Test
  void rewordedParagraphIsChangedAndANewOneAdded() {
    assertEquals(
        List.of("ADDED p1: [+全新的一段讲低空经济。+]", "CHANGED p2: 粮食产量[-430-][+440+]亿斤以上。"),
        paragraphChanges(
            List.of("粮食产量430亿斤以上。", "稳定就业。"), List.of("全新的一段讲低空经济。", "粮食产量440亿斤以上。", "稳定就业。")));
  }

  @Test
  void rewordedParagraphIsPairedWithTheMostSimilarOldOne() {
    assertEquals(
        List.of("REMOVED p1: [-粮食产量大幅增长。-]", "CHANGED p1: 粮食产量[-430-][+440+]亿斤以上。"),
        paragraphChanges(List.of("粮食产量大幅增长。", "粮食产量430亿斤以上。"), List.of("粮食产量440亿斤以上。")));
    assertEquals(
        List.of("CHANGED p1: 粮食产量[-430-][+440+]亿斤以上。", "REMOVED p2: [-粮食产量大幅增长。-]"),
        paragraphChanges(List.of("粮食产量430亿斤以上。", "粮食产量大幅增长。"), List.of("粮食产量440亿斤以上。")));
  }

  @Test
  void pairsOfRewordedParagraphsDoNotCross() {
    assertEquals(
        List.of(
            "REMOVED p1: [-第一段说农业发展。-]",
            "CHANGED p1: 第二段说工业[-腾飞-][+振兴+]。",
            "ADDED p2: [+第一段说农业进步。+]"),
        paragraphChanges(List.of("第一段说农业发展。", "第二段说工业腾飞。"), List.of("第二段说工业振兴。", "第一段说农业进步。")));
  }

  @Test
  void twoRewordedParagraphsArePairedInOrder() {
    assertEquals(
        List.of(
            "CHANGED p1: 粮食产量[-430-][+440+]亿斤以上。",
            "CHANGED p2: 新增就业[-40-][+50+]万人左右。",
            "REMOVED p3: [-办好实事。-]"),
        paragraphChanges(
            List.of("粮食产量430亿斤以上。", "新增就业40万人左右。", "办好实事。"),
            List.of("粮食产量440亿斤以上。", "新增就业50万人左右。")));
  }

  @Test
  void paragraphsWithLittleInCommonAreRemovedAndAdded() {
    assertEquals(
        List.of("ADDED p1: [+全新的一段。+]", "REMOVED p1: [-稳定就业。-]"),
        paragraphChanges(List.of("稳定就业。"), List.of("全新的一段。")));
  }

  @Test
  void movedParagraphIsOneChange() {
    List<String> text = List.of("第一段说农业现代化。", "第二段说工业。", "第三段说服务业发展和就业。");
    List<String> moved = List.of("第三段说服务业发展和就业。", "第一段说农业现代化。", "第二段说工业。");

    assertEquals(List.of("CHANGED p1: 第三段说服务业发展和就业。"), paragraphChanges(text, moved));
    assertEquals(List.of("MOVED"), kinds(text, moved));
    assertEquals(
        List.of("MOVED REWORDED"), kinds(text, List.of("第三段说服务业发展和创业。", "第一段说农业现代化。", "第二段说工业。")));
    VersionDiff.Origin origin = diff(text, moved).text().get(0).origin();
    assertEquals(new VersionDiff.Origin("一、总结", "p3", 3), origin);
  }

  @Test
  void differencesOfFormAreKnown() {
    assertEquals(List.of("FORM"), kinds(List.of("增长５％，“三新”。"), List.of("增长5%，「三新」。")));
    assertEquals(List.of("FORM"), kinds(List.of("抓好农业。抓好工业。"), List.of("抓好农业。", "抓好工业。")));
    assertEquals(
        List.of("FORM"), kinds(List.of("抓好农业。", "抓好工业。", "好。"), List.of("抓好农业。抓好工业。", "好。")));
    assertEquals(List.of("REWORDED"), kinds(List.of("经济增长５％。"), List.of("经济增长6%。")));
  }

  @Test
  void changesAreCountedByKind() {
    VersionContent before =
        content(List.of(item("gdp", "5", "增长5%"), item("jobs", "40", "新增４０万人")));
    VersionContent after =
        content(
            List.of(item("gdp", "6", "增长6%"), item("jobs", "40", "新增40万人"), item("new", "", "办好")),
            chapter("1-1", "一、总结", "新的一章。"));

    assertEquals(
        Map.of(
            "targets",
            Map.of(ChangeKind.RAISED, 1, ChangeKind.FORM, 1, ChangeKind.ADDED, 1),
            "text",
            Map.of(ChangeKind.ADDED, 2)),
        VersionDiff.between(before, after).counts());
  }

  @Test
  void changesOfEveryTableAreFound() {
    for (RowKind kind : RowKind.values()) {
      VersionContent before = of(kind, item("a", "", "原话"), item("b", "", "旧话"));
      VersionDiff diff = VersionDiff.between(before, of(kind, item("a", "", "新话")));

      assertEquals(
          List.of("CHANGED a", "REMOVED b"),
          diff.rows(kind).stream().map(row -> row.change() + " " + row.id()).toList(),
          kind.label());
      assertEquals(
          Map.of(ChangeKind.REWORDED, 1, ChangeKind.REMOVED, 1),
          diff.counts().get(TableSchemas.of(kind).name()));
    }
  }

  /** Else every row would be taken for a new one. */
  @Test
  void tableThatTheReleaseOfAVersionDidNotKnowIsNotCompared() {
    VersionContent without =
        new VersionContent(VERSION, Map.of(), List.of(), List.of(), Map.of(), Map.of());
    VersionContent with = of(RowKind.CITY, item("a", "", "话"));

    for (VersionDiff diff :
        List.of(VersionDiff.between(without, with), VersionDiff.between(with, without))) {
      assertEquals(Set.of(RowKind.CITY), diff.uncompared());
      assertEquals(List.of(), diff.rows(RowKind.CITY));
      assertEquals(Map.of(), diff.counts());
      assertTrue(diff.isEmpty());
    }
    assertFalse(without.hasWordsOf(with));
    assertTrue(without.hasWordsOf(content(List.of())));
  }

  @Test
  void columnThatTheReleaseOfAVersionDidNotHaveIsNotCompared() {
    ItemContent without = new ItemContent("a", "a", "", "", Map.of("quote", "话"));
    ItemContent with = new ItemContent("a", "a", "", "", Map.of("quote", "话", "word", "说"));

    assertEquals(
        List.of(),
        VersionDiff.between(of(RowKind.CITY, without), of(RowKind.CITY, with)).rows(RowKind.CITY));
    assertEquals(
        List.of(),
        VersionDiff.between(of(RowKind.CITY, with), of(RowKind.CITY, without)).rows(RowKind.CITY));
  }

  private static VersionContent of(RowKind kind, ItemContent... rows) {
    return new VersionContent(
        VERSION, rows(kind, List.of(rows)), List.of(), List.of(), Map.of(), Map.of());
  }

  @Test
  void fileThatABuildWritesIsNotAmongThoseOfEditors() {
    Map<String, String> before = Map.of("content/addresses.yaml", "1", "content/site.yaml", "1");
    Map<String, String> after = Map.of("content/addresses.yaml", "2", "content/site.yaml", "2");

    assertEquals(
        List.of(new FileChange(ChangeType.CHANGED, "content/site.yaml")),
        VersionDiff.between(withSources(before), withSources(after)).sources());
  }

  private static VersionContent withSources(Map<String, String> sources) {
    return new VersionContent(VERSION, Map.of(), List.of(), List.of(), Map.of(), sources);
  }

  @Test
  void renamedAndRemovedChaptersAreReported() {
    VersionContent before =
        content(List.of(), chapter("1-1", "一、回顾", "旧话。"), chapter("1-2", "二、安排", "新话。"));
    VersionContent after = content(List.of(), chapter("1-1", "一、工作回顾", "旧话。"));

    VersionDiff diff = VersionDiff.between(before, after);

    assertEquals(
        List.of("CHANGED : 一、[+工作+]回顾", "REMOVED : [-二、安排-]", "REMOVED p1: [-新话。-]"), lines(diff));
    assertEquals(List.of("一、工作回顾", "二、安排", "二、安排"), chapters(diff));
    assertEquals(List.of("1-1.html", "", ""), urls(diff));
  }

  @Test
  void chapterWithAnotherIdIsRecognisedByItsTitle() {
    VersionContent before = content(List.of(), chapter("1-1", "一、回顾", "旧话。", "新话。"));
    VersionContent after = content(List.of(), chapter("1-2", "一、回顾", "旧话。", "好话。"));

    assertEquals(List.of("CHANGED p2: [-新-][+好+]话。"), lines(VersionDiff.between(before, after)));
  }

  @Test
  void addedChapterIsReportedWithItsParagraphs() {
    VersionContent before = content(List.of(), chapter("1-1", "一、回顾", "旧话。"));
    VersionContent after =
        content(List.of(), chapter("1-1", "一、回顾", "旧话。"), chapter("1-2", "二、安排", "新话。"));

    VersionDiff diff = VersionDiff.between(before, after);

    assertEquals(List.of("ADDED : [+二、安排+]", "ADDED p1: [+新话。+]"), lines(diff));
    assertEquals(List.of("1-2.html", "1-2.html#p1"), urls(diff));
  }

  @Test
  void changedAddedAndRemovedTargetsAreReported() {
    VersionContent before =
        content(List.of(item("gdp", "5", "增长5%"), item("jobs", "40", "新增40万人")));
    VersionContent after =
        content(List.of(item("gdp", "6", "增长6%"), item("grain", "430", "430亿斤以上")));

    List<ItemChange> changes = VersionDiff.between(before, after).rows(RowKind.TARGET);

    assertEquals(
        List.of("CHANGED gdp", "ADDED grain", "REMOVED jobs"),
        changes.stream().map(change -> change.change() + " " + change.id()).toList());
    assertEquals(List.of("value: [-5-][+6+]", "quote: 增长[-5-][+6+]%"), fields(changes.get(0)));
    assertEquals(List.of("value: [+430+]", "quote: [+430亿斤以上+]"), fields(changes.get(1)));
    assertEquals(List.of("value: [-40-]", "quote: [-新增40万人-]"), fields(changes.get(2)));
    assertEquals(
        List.of("targets/gdp.html", "targets/grain.html", ""),
        changes.stream().map(ItemChange::url).toList());
  }

  /** The data files have every column in every row, empty or not. */
  @Test
  void removedFieldIsReported() {
    ItemContent before = new ItemContent("gdp", "gdp", "", "", Map.of("value", "5", "to", "6"));
    ItemContent after = new ItemContent("gdp", "gdp", "", "", Map.of("value", "5", "to", ""));

    List<ItemChange> changes =
        VersionDiff.between(content(List.of(before)), content(List.of(after))).rows(RowKind.TARGET);

    assertEquals(List.of("to: [-6-]"), fields(changes.get(0)));
  }

  @Test
  void everyChangeOfATargetIsNamed() {
    Map<String, String> target = new LinkedHashMap<>();
    target.put("name", "绿道");
    target.put("quote", "2027年建成绿道5公里");
    target.put("value", "5");
    target.put("unit", "公里");
    target.put("bound", "none");
    target.put("until", "2027");
    target.put("main", "true");
    target.put("result", "绿道");
    target.put("relation", "same");

    assertEquals(List.of(), change(target, Map.of()));
    assertEquals(List.of(ChangeKind.DEADLINE_CHANGED), change(target, Map.of("until", "2028")));
    assertEquals(
        List.of(ChangeKind.DEADLINE_CHANGED),
        change(target, Map.of("until", "2028", "quote", "2028年建成绿道5公里")));
    assertEquals(List.of(ChangeKind.RELABELLED), change(target, Map.of("main", "false")));
    assertEquals(List.of(ChangeKind.RELABELLED), change(target, Map.of("result", "")));
    assertEquals(List.of(ChangeKind.RELABELLED), change(target, Map.of("relation", "near")));
    assertEquals(List.of(ChangeKind.REWORDED), change(target, Map.of("name", "步道")));
    assertEquals(
        List.of(ChangeKind.REWORDED, ChangeKind.RELABELLED),
        change(target, Map.of("name", "步道", "main", "false")));
    assertEquals(
        List.of(ChangeKind.RAISED, ChangeKind.DEADLINE_CHANGED),
        change(target, Map.of("value", "6", "until", "2028", "quote", "2028年建成绿道6公里")));
  }

  private static List<ChangeKind> change(Map<String, String> fields, Map<String, String> changed) {
    Map<String, String> fresh = new LinkedHashMap<>(fields);
    fresh.putAll(changed);
    return VersionDiff.between(
            content(List.of(new ItemContent("a", "绿道", "", "", fields))),
            content(List.of(new ItemContent("a", "绿道", "", "", fresh))))
        .rows(RowKind.TARGET)
        .stream()
        .flatMap(change -> change.kinds().stream())
        .toList();
  }

  /** A row has a minus sign for a decrease; the report prints none. */
  @Test
  void decreaseIsPrintedInTheWordsOfTheReport() {
    Map<String, String> three = Map.of("value", "-3");
    Map<String, String> more = Map.of("value", "-3.5");
    ItemContent before = new ItemContent("energy", "能耗", "", "下降3%", three);
    ItemContent after = new ItemContent("energy", "能耗", "", "下降3.5%", more);
    ItemChange change = onlyTarget(content(List.of(before)), content(List.of(after)));

    assertEquals(List.of(ChangeKind.FIGURE_CHANGED), change.kinds());
    assertEquals(List.of("value: [-下降3%-][+下降3.5%+]"), fields(change.printedFields()));
    assertEquals(List.of("value: [--3-][+-3.5+]"), fields(change));
    assertEquals(
        List.of("value: [+下降3%+]"),
        fields(onlyTarget(content(List.of()), content(List.of(before))).printedFields()));
  }

  private static ItemChange onlyTarget(VersionContent before, VersionContent after) {
    List<ItemChange> changes = VersionDiff.between(before, after).rows(RowKind.TARGET);
    assertEquals(1, changes.size());
    return changes.get(0);
  }

  @Test
  void targetOfARenumberedChapterDidNotChange() {
    ChapterContent outlook = chapter("2-0", "二、形势", "外部环境更加严峻。");
    VersionContent before = cited("2-0", chapter("2-0", "二、安排", "抓好粮食生产。"));
    VersionContent after = cited("3-0", outlook, chapter("3-0", "三、安排", "抓好粮食生产。"));
    VersionDiff diff = VersionDiff.between(before, after);

    assertEquals(List.of(), diff.rows(RowKind.TARGET));
    assertEquals(
        List.of("ADDED : [+二、形势+]", "ADDED p1: [+外部环境更加严峻。+]", "CHANGED : [-二、-][+三、+]安排"),
        lines(diff));

    ItemChange moved =
        onlyTarget(
            cited("3-0", outlook, chapter("3-0", "三、安排", "抓好粮食生产。")),
            cited("2-0", outlook, chapter("3-0", "三、安排", "抓好粮食生产。")));

    assertEquals(List.of(ChangeKind.MOVED), moved.kinds());
    assertEquals(List.of("chapter: [-三、安排-][+二、形势+]"), fields(moved));
  }

  private static VersionContent cited(String chapter, ChapterContent... chapters) {
    ItemContent target = new ItemContent("a", "粮食", "", "", Map.of("chapter", chapter));
    return content(List.of(target), chapters);
  }

  @Test
  void removedAndNewRowsNameOnlyTheirOwnChapter() {
    ChapterContent front = chapter("", "政府工作报告");
    VersionContent with = cited("2-1", front, chapter("2-1", "工业", "抓好工业。"));
    VersionContent without = content(List.of(), front, chapter("2-1", "工业", "抓好工业。"));

    assertEquals(List.of("chapter: [-工业-]"), fields(onlyTarget(with, without)));
    assertEquals(List.of("chapter: [+工业+]"), fields(onlyTarget(without, with)));
  }

  @Test
  void chapterThatWasMovedIsOneChange() {
    ChapterContent one = chapter("2-1", "工业", "抓好工业。", "做强企业。");
    ChapterContent two = chapter("2-2", "农业", "抓好农业。", "稳住粮食。");
    ChapterContent three = chapter("2-3", "民生", "办好实事。");
    VersionDiff diff =
        VersionDiff.between(
            content(List.of(), one, two, three),
            content(
                List.of(),
                chapter("2-1", "民生", "办好实事。"),
                chapter("2-2", "工业", "抓好工业。", "做强企业。"),
                chapter("2-3", "农业", "抓好农业。", "稳住粮食。")));

    assertEquals(List.of("CHANGED : 民生"), lines(diff));
    assertEquals(List.of(ChangeKind.MOVED), diff.text().get(0).kinds());
  }

  @Test
  void rowWithANewIdIsThatWithItsName() {
    ItemContent before = new ItemContent("a", "绿道", "", "", Map.of("value", "5"));
    ItemContent after = new ItemContent("b", "绿道", "", "", Map.of("value", "6"));
    ItemContent third = new ItemContent("c", "绿道", "", "", Map.of("value", "7"));

    assertEquals(
        List.of(ChangeKind.RAISED),
        onlyTarget(content(List.of(before)), content(List.of(after))).kinds());
    assertEquals(
        List.of("ADDED b", "ADDED c", "REMOVED a"),
        VersionDiff.between(content(List.of(before)), content(List.of(after, third)))
            .rows(RowKind.TARGET)
            .stream()
            .map(change -> change.change() + " " + change.id())
            .toList());
  }

  @Test
  void versionDoesNotDifferFromItself() {
    VersionContent content = content(List.of(item("gdp", "5", "增长5%")), chapter("1-1", "一", "话。"));

    assertTrue(VersionDiff.between(content, content).isEmpty());
  }

  @Test
  void eachKindOfChangeIsADifference() {
    List<ItemContent> items = List.of(item("gdp", "5", "增长5%"));
    List<ChapterContent> chapters = List.of(chapter("1-1", "一", "话。"));
    VersionContent empty = content(List.of());

    for (VersionContent other :
        List.of(
            content(items),
            new VersionContent(
                VERSION, rows(RowKind.RESULT, items), List.of(), List.of(), Map.of(), Map.of()),
            new VersionContent(
                VERSION, rows(RowKind.CITY, items), List.of(), List.of(), Map.of(), Map.of()),
            new VersionContent(VERSION, Map.of(), items, List.of(), Map.of(), Map.of()),
            new VersionContent(VERSION, Map.of(), List.of(), chapters, Map.of(), Map.of()),
            withSources(Map.of("site.yaml", "1")))) {
      assertFalse(VersionDiff.between(empty, other).isEmpty(), other.toString());
    }
  }

  @Test
  void filesAreComparedByTheirDigests() {
    assertEquals(
        List.of(
            new FileChange(ChangeType.REMOVED, "a"),
            new FileChange(ChangeType.CHANGED, "b"),
            new FileChange(ChangeType.ADDED, "d")),
        FileChange.compare(
            Map.of("a", "1", "b", "2", "c", "3"), Map.of("b", "9", "c", "3", "d", "4")));
  }

  @Test
  void historyHasADiffForEachSuccessorOldestFirst() {
    VersionContent one = content(List.of());
    VersionContent two = content(List.of(item("gdp", "5", "增长5%")));
    VersionHistory history = VersionHistory.NONE.with(one).with(two).with(one);

    assertEquals(
        List.of(ChangeType.ADDED, ChangeType.REMOVED),
        history.diffs().stream().map(diff -> diff.rows(RowKind.TARGET).get(0).change()).toList());
    assertTrue(VersionHistory.NONE.isEmpty());
    assertFalse(history.isEmpty());
  }

  @Test
  void mementosArePublishedOnlyIfAskedFor() {
    VersionContent first = content(List.of(item("gdp", "5", "增长5%")), chapter("1-1", "一", "话。"));
    VersionMetadata second = new VersionMetadata("2025-03-02", VersionKind.UPDATE, "", TIME, "");
    VersionHistory history = new VersionHistory(List.of(first), "");
    ReportVersions with = ReportVersions.after(history, true);

    assertEquals(
        List.of(
            "v/2025-03-01/index.html", "v/2025-03-01/1-1.html", "v/2025-03-01/targets/gdp.html"),
        with.mementos());
    assertEquals(List.of("v/2025-03-01/1-1.html"), with.mementos("1-1.html"));
    assertEquals(List.of(), with.mementos("1-2.html"));
    assertEquals("v/2025-03-01/index.html", with.mementoHome(VERSION).orElseThrow());
    assertTrue(with.mementoHome(second).isEmpty());
    for (ReportVersions without :
        List.of(
            ReportVersions.ofArchivedBuild(history, second, Map.of()),
            ReportVersions.after(history, false))) {
      assertEquals(List.of(), without.mementos());
      assertEquals(List.of(), without.mementos("1-1.html"));
      assertTrue(without.mementoHome(VERSION).isEmpty());
    }
  }

  private static List<String> paragraphChanges(List<String> before, List<String> after) {
    return lines(diff(before, after));
  }

  private static VersionDiff diff(List<String> before, List<String> after) {
    return VersionDiff.between(
        content(List.of(), chapter("1-1", "一、总结", before.toArray(String[]::new))),
        content(List.of(), chapter("1-1", "一、总结", after.toArray(String[]::new))));
  }

  private static List<String> kinds(List<String> before, List<String> after) {
    return diff(before, after).text().stream()
        .map(change -> change.kinds().stream().map(ChangeKind::name).collect(joining(" ")))
        .toList();
  }

  private static VersionContent content(List<ItemContent> targets, ChapterContent... chapters) {
    return new VersionContent(
        VERSION, rows(RowKind.TARGET, targets), List.of(), List.of(chapters), Map.of(), Map.of());
  }

  /** Of a release that knows all tables. */
  private static Map<RowKind, List<ItemContent>> rows(RowKind kind, List<ItemContent> rows) {
    Map<RowKind, List<ItemContent>> all = new EnumMap<>(RowKind.class);
    for (RowKind each : RowKind.values()) {
      all.put(each, each == kind ? rows : List.of());
    }
    return all;
  }

  private static ItemContent item(String id, String value, String quote) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("value", value);
    fields.put("quote", quote);
    return new ItemContent(id, id, "targets/" + id + ".html", "", fields);
  }

  private static ChapterContent chapter(String id, String title, String... texts) {
    List<ParagraphContent> paragraphs = new ArrayList<>();
    for (int i = 1; i <= texts.length; i++) {
      paragraphs.add(new ParagraphContent(i, "p" + i, id + ".html#p" + i, texts[i - 1], Map.of()));
    }
    return new ChapterContent(id, title, id + ".html", paragraphs);
  }

  private static List<String> lines(VersionDiff diff) {
    return diff.text().stream()
        .map(
            change ->
                change.change()
                    + " "
                    + change.paragraph()
                    + ": "
                    + TextComparerTest.marked(change.segments()))
        .toList();
  }

  private static List<String> chapters(VersionDiff diff) {
    return diff.text().stream().map(VersionDiff.ParagraphChange::chapter).toList();
  }

  private static List<String> urls(VersionDiff diff) {
    return diff.text().stream().map(VersionDiff.ParagraphChange::url).toList();
  }

  private static List<String> fields(ItemChange change) {
    return fields(change.fields());
  }

  private static List<String> fields(List<VersionDiff.FieldChange> fields) {
    return fields.stream()
        .map(field -> field.field() + ": " + TextComparerTest.marked(field.segments()))
        .toList();
  }
}
