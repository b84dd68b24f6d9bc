package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.importer.SampleReport;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StructureParserTest {

  private static final String EXPECTED = ParsedText.of(SampleReport.text()).all();

  @Test
  void sampleReportHasItsChaptersAndNotes() {
    ParsedText parsed = ParsedText.of(SampleReport.text());

    assertEquals(
        List.of(
            "0||opening",
            "1-0|一、|2030年工作回顾",
            "1-1|（一）|产业根基更加牢固",
            "1-2|（二）|城乡面貌持续改善",
            "1-3|（三）|民生保障坚实有力",
            "1-closing||part-closing",
            "2-0|二、|2031年工作安排",
            "2-1|（一）|加快建设现代产业体系",
            "2-2|（二）|着力增进民生福祉",
            "closing||closing"),
        parsed.headings());
    assertEquals(
        SampleReport.TERMS.stream().map(term -> term[0] + "|" + term[1]).toList(),
        parsed.notes().stream().map(note -> note.substring(2)).toList());
    assertEquals(List.of("part-closing|" + SampleReport.BODY.get(7) + "|"), parsed.review());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void reportIsTheSameInEveryLayout(String name, String text) {
    assertEquals(EXPECTED, ParsedText.of(text).all());
  }

  static Stream<Arguments> layouts() {
    List<String> lines = SampleReport.lines();
    List<Arguments> layouts = new ArrayList<>();
    layouts.add(Arguments.of("blank lines", String.join("\n\n", lines)));
    layouts.add(Arguments.of("one line", String.join(" ", lines)));
    layouts.add(Arguments.of("one line, wide spaces", String.join("\u3000\u3000", lines)));
    layouts.add(Arguments.of("letter-spaced headings", SampleReport.letterSpaced()));
    for (int width : new int[] {24, 30, 36, 41}) {
      List<String> wrapped = SampleReport.wrapped(width, "\u3000\u3000");
      layouts.add(Arguments.of("wrapped at " + width, String.join("\n", wrapped)));
      layouts.add(Arguments.of("double spaced, " + width, String.join("\n\n", wrapped)));
    }
    return layouts.stream();
  }

  @Test
  void everyVisibleCharacterIsInExactlyOneFragment() {
    ParsedReport report =
        ParsedText.of("首页\n" + SampleReport.text() + "4.“暖心食堂”：见前。\n打印\n").report();
    List<SourceFragment> fragments = new ArrayList<>(report.title());
    fragments.addAll(report.subtitle());
    report.chapters().forEach(chapter -> fragments.addAll(chapter.printed()));
    fragments.add(report.noteSection().heading());
    report.notes().forEach(note -> fragments.addAll(List.of(note.term(), note.definition())));
    report.excluded().forEach(excluded -> fragments.add(excluded.fragment()));
    List<Integer> offsets =
        fragments.stream()
            .flatMap(b -> java.util.Arrays.stream(b.offsets()).boxed())
            .sorted()
            .toList();

    assertEquals(offsets.stream().distinct().toList(), offsets);
    String text = "首页\n" + SampleReport.text() + "4.“暖心食堂”：见前。\n打印\n";
    assertEquals(text.replaceAll("\\s", "").length(), offsets.size());
  }

  @Test
  void secondExplanationOfATermIsTextOfTheLastChapter() {
    ParsedText parsed = ParsedText.of(SampleReport.text() + "4.“暖心食堂”：见前。");
    assertEquals(List.of("“暖心食堂”：见前。"), parsed.text("zhushi"));
    assertTrue(parsed.headings().contains("zhushi||notes"));
  }

  @Test
  void aliasOfATermIsAsTheReportQuotesIt() {
    String text =
        SampleReport.text()
            .replace("“一溪两谷”产业带建成", "“一溪两谷”①带建成")
            .replace("“河小青”志愿服务队巡护", "“河小青”志愿服务队②巡护")
            .replace("“暖心食堂”42家", "“暖心食堂”③42家")
            .replace("一溪两谷”产业带：", "一溪两谷”双翼：");
    ParsedText parsed = ParsedText.of(text);
    assertEquals("1|“一溪两谷”双翼|" + SampleReport.TERMS.get(0)[1] + "|一溪两谷", parsed.notes().get(0));
    assertTrue(parsed.review().contains("alias|“一溪两谷”双翼|一溪两谷"), parsed.review()::toString);
    assertEquals(3, parsed.excluded().stream().filter(e -> e.startsWith("NOTE_REF")).count());
  }

  @Test
  void termThatTheReportDoesNotContainIsReviewed() {
    ParsedText parsed = ParsedText.of(SampleReport.text() + "4.甲：子。");
    assertTrue(parsed.review().contains("unused|甲|"));
    assertEquals("4|甲|子。", parsed.notes().get(3));
  }

  @Test
  void footnoteWithoutTermIsNamedByItsReferenceOrIsText() {
    ExtractedText source =
        ParsedText.source(
            SourceLayout.PARAGRAPHS,
            "政府工作报告",
            "各位代表：",
            "一、回顾",
            "推进“河小青”^1^行动，落实规划^2^，推进“河小青”^3^行动。",
            "FOOTNOTE:志愿组织。",
            "FOOTNOTE:没有名词。",
            "FOOTNOTE:同一组织。");
    ParsedText parsed = ParsedText.of(source);
    assertEquals(List.of("1||志愿组织。|河小青"), parsed.notes());
    assertEquals(List.of("没有名词。", "同一组织。"), parsed.text("zhushi"));
    assertTrue(parsed.review().contains("unused|没有名词。|"));
    assertTrue(parsed.review().contains("alias|志愿组织。|河小青"));
  }

  @Test
  void unclassifiedFrontMatterIsImportedInTheOpening() {
    String text = SampleReport.text().replaceFirst("\n各位代表：", "\n一些说明文字\n各位代表：");
    ParsedText parsed = ParsedText.of(text);
    assertEquals("一些说明文字", parsed.text("0").get(0));
    assertTrue(parsed.review().contains("front|一些说明文字|"));
  }

  @Test
  void appendicesFollowTheClosing() {
    List<String> lines = new ArrayList<>(List.of(SampleReport.TITLE, SampleReport.MEETING));
    lines.addAll(SampleReport.BODY);
    lines.addAll(List.of("附件1", "2031年市十件民生实事", "1.新建公园5座。", "2.改造管网30公里。"));
    lines.addAll(List.of("附件2", "名词解释"));
    lines.addAll(SampleReport.notes("%d."));
    ParsedText parsed = ParsedText.of(String.join("\n", lines));
    assertEquals("fujian-1|附件1|2031年市十件民生实事", parsed.headings().get(parsed.headings().size() - 1));
    assertEquals("附件2", parsed.report().noteSection().label().printed());
    assertEquals(3, parsed.notes().size());
  }

  @Test
  void listWithColonsInTheBodyIsNotNotes() {
    String text =
        SampleReport.text()
            .replaceFirst("(?s)名词解释.*", "")
            .replace("各位代表！蓝图", "各位代表！要办好：\n1.就业方面：培训3000人次。\n2.养老方面：新建10家。\n各位代表！蓝图");
    ParsedText parsed = ParsedText.of(text);
    assertEquals(List.of(), parsed.notes());
    assertTrue(parsed.all().contains("2.养老方面：新建10家。"));
  }

  @Test
  void traditionalReportIsParsed() {
    String text =
        "雲溪市\n市長施政報告\n雲溪市議會第2屆第1次定期會\n市長 林知秋\n各位議員女士、先生：\n"
            + "今天，謹就施政情形向各位議員提出報告，敬請指教。\n壹、前言\n感謝各位議員對市政的支持與督促，讓雲溪不斷向前邁進。\n"
            + "貳、施政規劃與執行\n一、宜居城市\n推動社會住宅2千戶，改善人行環境，打造友善城市，讓市民安居樂業。\n"
            + "二、文化城市\n興建圖書館3座，推廣閱讀，保存文化資產，讓傳統與現代在城市裡共生共榮。\n"
            + "參、結語\n謝謝各位議員，敬祝大會圓滿成功。\n";
    ParsedText parsed = ParsedText.of(text);
    assertEquals("[雲溪市, 市長施政報告]", parsed.report().title().toString());
    assertEquals(List.of("0", "1-0", "2-0", "2-1", "2-2", "3-0"), parsed.ids());
  }
}
