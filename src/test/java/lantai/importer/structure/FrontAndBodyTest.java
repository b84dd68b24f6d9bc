package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontAndBodyTest {

  private static final String LONG = "字".repeat(60) + "。";

  private static FrontAndBody parse(String... lines) {
    return FrontAndBody.of(ParsedText.paragraphs(lines));
  }

  @Test
  void titleMeetingAndSpeakerAreFound() {
    FrontAndBody front = parse("政府工作报告", "——2031年2月16日在云溪市人民代表大会上", "云溪市市长 林知秋", "各位代表：");

    assertEquals("[政府工作报告]", front.title().toString());
    assertEquals("[——2031年2月16日在云溪市人民代表大会上, 云溪市市长林知秋]", front.subtitle().toString());
    assertEquals(List.of("各位代表："), ParsedText.printed(front.body()));
  }

  @Test
  void nameOnASeparateLineFollowsTheOffice() {
    assertEquals("[云溪市市长, 林知秋]", parse("政府工作报告", "云溪市市长", "林知秋", "各位代表：").subtitle().toString());
    assertEquals(
        List.of("林知秋"), ParsedText.printed(parse("政府工作报告", "林知秋", "各位代表：").unclassified()));
  }

  @Test
  void placeNameDirectlyBeforeTheTitleBelongsToIt() {
    assertEquals("[云溪市, 政府工作报告]", parse("云溪市", "政府工作报告", "各位代表：").title().toString());
    FrontAndBody front = parse("云溪市", "公开", "政府工作报告", "各位代表：");
    assertEquals("[政府工作报告]", front.title().toString());
    assertEquals(
        List.of("BEFORE_TITLE|云溪市", "BEFORE_TITLE|公开"), ParsedText.excluded(front.excluded()));
  }

  @Test
  void restOfTheTitleLineIsSubtitle() {
    FrontAndBody front = parse("《政府工作报告》（2031年2月16日）", "各位代表：");
    assertEquals("[《政府工作报告》]", front.title().toString());
    assertEquals("[（2031年2月16日）]", front.subtitle().toString());
    assertEquals("[]", parse("政府工作报告", "各位代表：").subtitle().toString());
    assertEquals("[2031年]", parse("政府工作报告2031年", "各位代表：").subtitle().toString());
  }

  @Test
  void lastTitleIsUsedUnlessItIsMuchLonger() {
    FrontAndBody front = parse("云溪市政府工作报告", "2031年云溪市政府工作报告", "各位代表：");
    assertEquals("[2031年云溪市政府工作报告]", front.title().toString());
    assertEquals(List.of("PAGE_HEADER|云溪市政府工作报告"), ParsedText.excluded(front.excluded()));
    String longer = "字".repeat(8) + "政府工作报告";
    assertEquals("[" + longer + "]", parse("政府工作报告", longer, "各位代表：").title().toString());
    assertEquals("[政府工作报告]", parse("政府工作报告", "字" + longer, "各位代表：").title().toString());
    assertEquals("[政府工作报告]", parse("政府工作报告", "请看政府工作报告。", "各位代表：").title().toString());
    assertEquals("[政府工作报告]", parse("政府工作报告", "来源：政府工作报告", "各位代表：").title().toString());
    assertEquals("[政府工作报告]", parse("政府工作报告", "当前位置：政府工作报告", "各位代表：").title().toString());
  }

  @Test
  void controlsAndImprintAreExcluded() {
    assertEquals(
        List.of("PAGE_CONTROL|打印", "IMPRINT|来源：云溪日报"),
        ParsedText.excluded(parse("政府工作报告", "打印", "来源：云溪日报", "各位代表：").excluded()));
  }

  @Test
  void onlyShortLinesBeforeTheTitleAreExcluded() {
    String sixty = "字".repeat(60);
    assertEquals(1, parse(sixty, "政府工作报告", "各位代表：").excluded().size());
    assertEquals(1, parse(sixty + "字", "政府工作报告", "各位代表：").unclassified().size());
    assertEquals(1, parse("字".repeat(20), "各位代表：").excluded().size());
    assertEquals(1, parse("字".repeat(21), "各位代表：").unclassified().size());
    assertEquals(1, parse("政府工作报告", "一些话", "各位代表：").unclassified().size());
  }

  @Test
  void meetingIsNearTheTitle() {
    assertEquals("[在人民代表大会会议上]", parse("在人民代表大会会议上", "政府工作报告", "各位代表：").subtitle().toString());
    assertEquals("[]", parse("在人民代表大会会议上", "甲", "政府工作报告", "各位代表：").subtitle().toString());
    assertEquals(1, parse("政府工作报告", "字".repeat(76) + "会议上", "各位代表：").subtitle().size());
    assertEquals(0, parse("政府工作报告", "字".repeat(78) + "会议上", "各位代表：").subtitle().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"各位代表：", "一、工作回顾", "（一）产业", "第一部分 回顾"})
  void bodyBeginsWithSalutationOrFirstSection(String line) {
    assertEquals(List.of(line.replace(" ", "")), ParsedText.printed(parse("政府工作报告", line).body()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"二、工作安排", "1.工作", "甲。"})
  void otherLinesDoNotBeginTheBody(String line) {
    assertEquals(List.of("各位代表："), ParsedText.printed(parse("政府工作报告", line, "各位代表：").body()));
  }

  @Test
  void bodyBeginsWithLongTextOrTheHeadingBeforeIt() {
    assertEquals(List.of(LONG), ParsedText.printed(parse("政府工作报告", LONG).body()));
    assertEquals(
        List.of("过去一年工作回顾", LONG), ParsedText.printed(parse("政府工作报告", "过去一年工作回顾", LONG).body()));
    assertEquals(List.of(LONG), ParsedText.printed(parse("过去一年工作回顾", LONG).body()));
    String sixty = "字".repeat(59) + "。";
    assertEquals(2, parse("政府工作报告", sixty).body().size());
    assertEquals(List.of(LONG), ParsedText.printed(parse("政府工作报告", "字".repeat(31), LONG).body()));
    assertEquals(2, parse("政府工作报告", "字".repeat(30), LONG).body().size());
    assertEquals(1, parse("政府工作报告", "回顾", LONG).body().size());
    for (String line : List.of("打印", "来源：甲", "云溪市市长", "林知秋", "在会议上", "请看下文。")) {
      assertEquals(1, parse("政府工作报告", line, LONG).body().size(), line);
    }
    assertEquals(0, parse("政府工作报告").title().size());
  }

  @Test
  void titleIsShort() {
    String title = "字".repeat(60) + "政府工作报告";
    assertEquals(0, parse(title, "各位代表：").title().size());
    assertEquals(1, parse("字".repeat(36) + "政府工作报告", "各位代表：").title().size());
    String rest = "字".repeat(114);
    assertEquals(1, parse("政府工作报告" + rest, "各位代表：").title().size());
    assertEquals(0, parse("政府工作报告" + rest + "字", "各位代表：").title().size());
  }
}
