package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text before and after reports on web pages and in files. */
class ReportEdgesTest {

  private static final String TITLE = "2031年清河县政府工作报告";
  private static final String MEETING = "——2031年1月8日在清河县第九届人民代表大会第三次会议上";
  private static final String TEXT = "全县上下同心协力，经济运行总体平稳，民生福祉持续改善，各项工作取得了新的明显成效。";
  private static final List<String> BODY =
      List.of(
          "各位代表：",
          "现在，我代表县人民政府向大会报告工作，请予审议。",
          "一、2030年工作回顾",
          TEXT.repeat(3),
          "二、2031年工作安排",
          TEXT.repeat(3),
          "各位代表！让我们团结一心，为建设富强美丽新清河而努力奋斗！");

  private static ParsedText parse(List<String> before, List<String> after) {
    List<String> lines = new ArrayList<>(before);
    lines.addAll(BODY);
    lines.addAll(after);
    return ParsedText.of(String.join("\n", lines));
  }

  private static String title(ParsedText parsed) {
    return parsed.report().title().stream()
        .map(SourceFragment::printed)
        .collect(Collectors.joining());
  }

  private static String subtitle(ParsedText parsed) {
    return parsed.report().subtitle().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县长王小河作政府工作报告",
        "县长王小河作政府工作报告。",
        "县长王小河代表县人民政府向大会作工作报告",
        "王小河作报告",
        "王小河作政府工作报告（赵一 摄）",
        "王小河作政府工作报告。记者 赵一",
        "图为县长王小河作政府工作报告",
        "图：大会会场",
        "大会现场",
        "赵一 摄",
        "（赵一 摄影）",
        "1月8日，清河县第九届人民代表大会第三次会议开幕，县长王小河代表县人民政府向大会作政府工作报告，全体代表参加会议。赵一 摄"
      })
  void captionOfAPhotoIsNeitherTitleNorSubtitle(String caption) {
    for (List<String> front :
        List.of(
            List.of(TITLE, MEETING, "县长 王小河", caption),
            List.of(TITLE, caption, MEETING, "县长 王小河"),
            List.of(caption, TITLE, MEETING, "县长 王小河"))) {
      ParsedText parsed = parse(front, List.of());
      assertEquals(TITLE, title(parsed));
      assertEquals("[" + MEETING + ", 县长王小河]", subtitle(parsed));
      assertEquals(1, parsed.excluded().size());
      assertEquals(List.of("0", "1-0", "2-0", "closing"), parsed.ids());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "清河县人民政府/2031年政府工作报告,清河县人民政府2031年政府工作报告",
    "二〇三一年/清河县/政府工作报告,二〇三一年清河县政府工作报告",
    "清河县人民政府/二〇三一年度/政府工作报告,清河县人民政府二〇三一年度政府工作报告",
    "清河县人民政府工作/报告,清河县人民政府工作报告",
    "清河县/政府工作/报告,清河县政府工作报告",
    "2031年清河县政府/工作报告,2031年清河县政府工作报告",
    "在清河县第九届人民代表大会第三次会议上的/政府工作报告,在清河县第九届人民代表大会第三次会议上的政府工作报告",
    "政 府 工 作 报 告,政府工作报告"
  })
  void titleMayTakeSeveralLines(String lines, String title) {
    List<String> front = new ArrayList<>(List.of(lines.split("/")));
    front.addAll(List.of(MEETING, "县长 王小河"));
    ParsedText parsed = parse(front, List.of());
    assertEquals(title, title(parsed));
    assertEquals("[" + MEETING + ", 县长王小河]", subtitle(parsed));
    assertEquals(List.of(), parsed.excluded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"关于印发2031年政府工作报告的通知", "县人大常委会关于政府工作报告的决议", "学习2031年政府工作报告", "名称：2031年清河县政府工作报告"})
  void titleOfAnotherTextIsNotTheTitleOfTheReport(String line) {
    assertEquals(TITLE, title(parse(List.of(TITLE, MEETING, line), List.of())));
    assertEquals(TITLE, title(parse(List.of(line, TITLE, MEETING), List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "索 引 号：QH000/2031-00012",
        "信息来源：县政府办公室",
        "发布部门：清河县人民政府办公室",
        "浏览次数：1234 字号：大 中 小",
        "发布时间：2031-02-10 09:12",
        "2031年02月10日 07时41分 来源：清河县人民政府 作者：县府办",
        "联系电话：0000-1234567",
        "主办：清河县人民政府办公室"
      })
  void linesOfAWebPageAreSetAside(String line) {
    ParsedText parsed = parse(List.of(TITLE, MEETING, "县长 王小河", line), List.of());
    assertEquals("[" + MEETING + ", 县长王小河]", subtitle(parsed));
    assertEquals(1, parsed.excluded().size());
    assertEquals(List.of(), parsed.review());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主办单位：县人力资源社会保障局",
        "承办单位：县教育局、县财政局",
        "联系电话：0000-1234567",
        "完成时间：2031年12月底",
        "时间：12月底前",
        "（完）",
        "(全文完)",
        "谢谢大家！",
        "谢谢！"
      })
  void lastLineOfTheReportIsNotExcluded(String line) {
    ParsedText parsed = parse(List.of(TITLE, MEETING), List.of(line));
    assertEquals(List.of(), parsed.excluded());
    assertTrue(parsed.all().contains(line), parsed.all());
    parsed =
        parse(List.of(TITLE, MEETING), List.of("附件", "2031年民生实事", "一、扩大就业", "目标：新增6000人。", line));
    assertEquals(List.of(), parsed.excluded());
    assertTrue(parsed.text("fujian-1").contains(line.replace("(", "(")), parsed.all());
  }

  @Test
  void lastLineOfAnAppendixIsNotExcludedBeforeAWebPageFooter() {
    List<String> site = List.of("主办：清河县人民政府办公室", "网站标识码：0000000000", "某ICP备00000000号");
    List<String> after =
        new ArrayList<>(List.of("附件", "民生实事", "1.扩大就业。", "主办单位：县人社局", "2.改造老旧小区。", "主办单位：县住建局"));
    after.addAll(site);
    ParsedText parsed = parse(List.of(TITLE, MEETING), after);
    assertEquals(4, parsed.text("fujian-1").size());
    assertEquals(3, parsed.excluded().size());
    parsed = parse(List.of(TITLE, MEETING), site);
    assertEquals(3, parsed.excluded().size());
  }

  @ParameterizedTest
  @CsvSource({
    "附件二：,名词解释,附件二：|名词解释",
    "附件2：名词解释,,附件2：|名词解释",
    "附2：,名词注释,附2：|名词注释",
    "附2：有关名词说明,,附2：|有关名词说明",
    "附录一 名词注释,,附录一|名词注释",
    "（附件）,《政府工作报告》名词解释,（附件）|《政府工作报告》名词解释",
    "【附件3】,相关名词解释,【附件3】|相关名词解释",
    "附件（二）,报告中有关名词的解释,附件（二）|报告中有关名词的解释",
    "附件2——名词解释,,附件2——|名词解释",
    "附件：,2031年政府工作报告有关用语说明（按出现先后排列）,附件：|2031年政府工作报告有关用语说明（按出现先后排列）",
    "《政府工作报告》,部分名词和用语解释,null|《政府工作报告》部分名词和用语解释",
    "注释：,,null|注释：",
    "专业术语及缩略语注释,,null|专业术语及缩略语注释"
  })
  void notesFollowManyLabelsAndHeadings(String label, String heading, String expected) {
    List<String> after = new ArrayList<>(List.of(label));
    if (heading != null) {
      after.add(heading);
    }
    after.addAll(List.of("1.一河两岸：指清河及其两岸的产业带。", "2.三小工程：指小街、小巷、小区的改造工程。"));
    ParsedText parsed = parse(List.of(TITLE, MEETING), after);
    assertEquals(List.of("1|一河两岸|指清河及其两岸的产业带。", "2|三小工程|指小街、小巷、小区的改造工程。"), parsed.notes());
    assertEquals(
        expected,
        parsed.report().noteSection().label() + "|" + parsed.report().noteSection().heading());
    assertFalse(parsed.ids().contains("fujian-1"));
  }

  @Test
  void lastDefinitionDoesNotIncludeTextBelowTheNotes() {
    for (String line : List.of("主办单位：县政府办公室", "（完）", "以上名词由县政府办公室负责解释。", "印发：各乡镇", "清河县人民政府办公室")) {
      ParsedText parsed =
          parse(List.of(TITLE), List.of("名词解释", "1.一河两岸：指产业带。", "2.三小工程：指改造工程。", line));
      assertEquals("2|三小工程|指改造工程。", parsed.notes().get(1), line);
      assertEquals(List.of(line), parsed.text("zhushi"));
      assertTrue(parsed.review().contains("after-notes|" + line + "|"), line);
    }
  }

  @Test
  void appendixBelowTheNotesIsAChapter() {
    List<String> notes = List.of("名词解释", "1.一河两岸：指产业带。", "2.三小工程：指改造工程。");
    for (String heading : List.of("附件2：2031年民生实事", "附件2 2031年民生实事", "2031年民生实事")) {
      List<String> after = new ArrayList<>(notes);
      after.addAll(List.of(heading, "1.建公园。", "2.修路。", "3.办学：新建两所小学。"));
      ParsedText parsed = parse(List.of(TITLE), after);
      assertEquals("2|三小工程|指改造工程。", parsed.notes().get(1), heading);
      assertEquals(List.of("1.建公园。", "2.修路。", "3.办学：新建两所小学。"), parsed.text("fujian-1"));
      assertTrue(parsed.review().contains("appendix|2031年民生实事|"), heading);
    }
  }

  @Test
  void definitionMayHaveSeveralParagraphs() {
    ParsedText parsed =
        parse(
            List.of(TITLE), List.of("名词解释", "1.三小工程：包括：", "（1）小街；", "（2）小巷。", "2.一河两岸：", "清河及其两岸"));
    assertEquals(List.of("1|三小工程|包括：（1）小街；（2）小巷。", "2|一河两岸|清河及其两岸"), parsed.notes());
  }
}
