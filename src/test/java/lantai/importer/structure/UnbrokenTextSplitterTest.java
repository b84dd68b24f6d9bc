package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnbrokenTextSplitterTest {

  private final List<ReviewItem> review = new ArrayList<>();

  private List<String> split(String... lines) {
    return ParsedText.printed(
        new UnbrokenTextSplitter(ParsedText.lines(lines), review)
            .split(ParsedText.paragraphs(lines)));
  }

  private static String talk(int characters) {
    return "字".repeat(characters - 1) + "。";
  }

  @Test
  void sentencesAreSplitAtWideSpaces() {
    assertEquals(List.of("甲。", "乙。"), split("甲。\u3000\u3000乙。"));
    assertEquals(List.of("甲。", "乙。"), split("甲。    乙。"));
    assertEquals(List.of("甲。", "乙。"), split("甲。\u2003\u2003乙。"));
    assertEquals(List.of("甲。", "乙。"), split("甲。\u3000  乙。"));
    assertEquals(List.of("甲。乙。"), split("甲。   乙。"));
    assertEquals(List.of("甲。乙。"), split("甲。\u3000乙。"));
    assertEquals(List.of("甲乙。"), split("甲\u3000\u3000乙。"));
    assertEquals(List.of("甲。", "”乙。"), split("甲。\u3000\u3000”\u3000\u3000乙。"));
    assertEquals(List.of(), review);
  }

  @Test
  void textWithHardlyAnyLinesIsSplitAtSpaces() {
    String text =
        "2031年政府工作报告 市长 林某 各位代表： "
            + talk(60)
            + " 一、工作回顾 "
            + talk(60)
            + " （一）产业，名词 发展 "
            + talk(9)
            + " 附件： 名词解释 1.甲：乙。";
    assertEquals(
        List.of(
            "2031年政府工作报告",
            "市长",
            "林某",
            "各位代表：",
            talk(60),
            "一、工作回顾",
            talk(60),
            "（一）产业，名词",
            "发展" + talk(9),
            "附件：",
            "名词解释",
            "1.甲：乙。"),
        split(text));
    assertEquals(1, review.size());
    assertEquals("review.one-line", review.get(0).key());
    assertEquals("12", review.get(0).argument());
  }

  @Test
  void headingBeforeASpaceIsShortAndComplete() {
    String end = talk(60) + " " + talk(60) + " ";
    assertEquals(3, split(end + "一、产业， 发展").size());
    assertEquals(4, split(end + "一、产业 发展").size());
    assertEquals(4, split(end + "一、" + "业".repeat(62) + " 发展").size());
    assertEquals(3, split(end + "一、" + "业".repeat(63) + " 发展").size());
  }

  @Test
  void longTextsAreSplitOrTextsWithFewLines() {
    String long121 = talk(40) + " " + talk(40) + " " + talk(41);
    String long120 = talk(40) + " " + talk(40) + " " + talk(40);
    assertEquals(3, split(long121).size());
    assertEquals(1, split(long120).size());
    assertEquals(6, split(long121, "甲", "乙", "丙").size());
    assertEquals(5, split(long121, "甲", "乙", "丙", "丁").size());
    String[] many = Collections.nCopies(5, "甲").toArray(String[]::new);
    many[0] = talk(900) + " " + talk(900) + " " + talk(1);
    assertEquals(7, split(many).size());
    many[0] = talk(900) + " " + talk(899) + " " + talk(1);
    assertEquals(5, split(many).size());
  }

  @Test
  void textWithoutSpacesIsSplitAtNumbersAndSalutations() {
    String text =
        "各位代表："
            + talk(40)
            + "一、2030年工作回顾过去一年，"
            + talk(40)
            + "（一）产业。"
            + talk(20)
            + "二、2031年工作安排今年是关键一年，"
            + talk(40)
            + "各位代表！"
            + talk(9);
    assertEquals(
        List.of(
            "各位代表：",
            talk(40),
            "一、2030年工作回顾",
            "过去一年，" + talk(40),
            "（一）产业。" + talk(20),
            "二、2031年工作安排",
            "今年是关键一年，" + talk(40),
            "各位代表！" + talk(9)),
        split(text));
  }

  @Test
  void headingEndsBeforeTheFirstWordsOfASentence() {
    assertEquals(
        List.of(talk(130), "一、全市经济社会", "面对复杂形势，" + talk(20)),
        split(talk(130) + "一、全市经济社会面对复杂形势，" + talk(20)));
    assertEquals(List.of(talk(130), "二、其他"), split(talk(130) + "二、其他"));
  }
}
