package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import org.junit.jupiter.api.Test;

class ParagraphJoinerTest {

  private final List<ReviewItem> review = new ArrayList<>();

  private List<String> join(SourceLayout layout, String... lines) {
    ExtractedText source = ParsedText.source(layout, lines);
    return ParsedText.printed(
        new ParagraphJoiner(source, source.lines(), i -> true, review).join());
  }

  private List<String> lines(String... lines) {
    return join(SourceLayout.LINES, lines);
  }

  private static String full(String end) {
    return "字".repeat(30 - end.length()) + end;
  }

  @Test
  void paragraphsOfAFileAreJoinedOnlyIfTheyCannotEndThere() {
    assertEquals(List.of("甲。乙", "丙", "丁，戊"), join(SourceLayout.PARAGRAPHS, "甲。乙", "丙", "丁", "，戊"));
    assertEquals(List.of("甲，", "乙"), join(SourceLayout.PARAGRAPHS, "甲，", "乙"));
    assertEquals(List.of("甲。", "，乙"), join(SourceLayout.PARAGRAPHS, "甲。", "，乙"));
  }

  @Test
  void unwrappedLinesAreJoinedUpToASentenceEnd() {
    assertEquals(List.of("甲，乙。", "丙"), lines("甲，", "乙。", "丙"));
    assertEquals(List.of("甲。乙丙"), lines("甲。乙", "丙"));
    assertEquals(List.of("甲", "乙"), lines("甲", "乙"));
    assertEquals(List.of("甲。乙", "一、丙"), lines("甲。乙", "一、丙"));
    assertEquals(List.of("甲，一、丙"), lines("甲，", "一、丙"));
  }

  @Test
  void salutationStartsAParagraph() {
    assertEquals(List.of("甲。", "各位代表！乙"), lines("甲。", "各位代表！乙"));
    assertEquals(List.of("甲，", "各位代表："), lines("甲，", "各位代表："));
    assertEquals(List.of("甲，各位代表：我代表政府"), lines("甲，", "各位代表：我代表政府"));
    assertEquals(List.of("甲，", "各位代表同志们："), lines("甲，", "各位代表同志们："));
  }

  @Test
  void wrappedLinesAreJoinedWhenFull() {
    assertEquals(
        List.of(full("") + full("") + "尾。", "下段"),
        lines(full(""), full(""), "尾。", "下段", full("")).subList(0, 2));
  }

  @Test
  void shortLineEndsAParagraphUnlessIncomplete() {
    List<String> wrapped = List.of(full(""), full(""), full(""), "完。");
    List<String> lines = new ArrayList<>(wrapped);
    lines.addAll(List.of("短行", "下一行", "短行，", "接着", "甲。乙", "丙", "一、短行，", "丁"));
    assertEquals(
        List.of(full("").repeat(3) + "完。", "短行", "下一行", "短行，接着", "甲。乙丙", "一、短行，", "丁"),
        lines(ParsedText.array(lines)));
  }

  @Test
  void fullNumberedHeadingIsNotJoinedWithTheNextNumber() {
    String heading = "一、" + "字".repeat(28);
    assertEquals(
        List.of(heading, "（一）甲", full("").repeat(3) + "乙"),
        lines(heading, "（一）甲", full(""), full(""), full(""), "乙"));
  }

  @Test
  void itemStartsAParagraphAfterAFullLineThatEnds() {
    assertEquals(
        List.of(full("").repeat(3) + full("。"), "1.甲"),
        lines(full(""), full(""), full(""), full("。"), "1.甲"));
  }

  @Test
  void indentationStartsAParagraph() {
    String first = "\u3000\u3000" + "字".repeat(28);
    assertEquals(
        List.of("字".repeat(28) + full("").repeat(2) + full("。"), "字".repeat(28) + full("")),
        lines(first, full(""), full(""), full("。"), first, full("")));
    assertEquals(List.of(), review);
    for (String indent : List.of("  ", "\t", "\u00A0\u00A0")) {
      assertEquals(
          List.of(full("").repeat(2) + full("。"), full("")),
          lines(indent + full(""), full(""), full("。"), indent + full("")));
    }
  }

  @Test
  void blankLineSeparatesUnlessSentencesContinueAfterIt() {
    assertEquals(
        List.of(full("").repeat(4) + full("。"), full("")),
        lines(full(""), full(""), full(""), full(""), full("。"), "", full("")));
    assertEquals(
        List.of(full("").repeat(3) + full("。") + full("")),
        lines(full(""), "", full(""), "", full(""), "", full("。"), "", full("")));
    assertEquals(List.of("joined|" + full("") + "|"), ParsedText.review(review));
  }

  @Test
  void fullLineAfterAFullLineThatEndsIsReviewed() {
    assertEquals(
        List.of(full("").repeat(3) + full("。") + full("") + "完。"),
        lines(full(""), full(""), full(""), full("。"), full(""), "完。"));
    assertEquals(List.of("joined|" + full("") + "|"), ParsedText.review(review));
    review.clear();
    String narrower = "字".repeat(28);
    assertEquals(
        List.of(full("").repeat(3) + full("。"), narrower + "完。"),
        lines(full(""), full(""), full(""), full("。"), narrower, "完。"));
    assertEquals(List.of("split|" + narrower + "|"), ParsedText.review(review));
  }

  @Test
  void shortLineAfterAFullLineThatEndsIsAParagraph() {
    assertEquals(
        List.of(full("").repeat(3) + full("。"), "短行"),
        lines(full(""), full(""), full(""), full("。"), "短行"));
    assertEquals(
        List.of(full("").repeat(3) + full("。") + "短行。"),
        lines(full(""), full(""), full(""), full("。"), "短行。"));
    assertEquals(List.of("joined|短行。|"), ParsedText.review(review));
  }

  @Test
  void adjacentLinesWithCellsAreTableRows() {
    ExtractedText source =
        ParsedText.lines("指标 2030年 2031年", "产值 500亿元 530亿元", "甲乙 丙丁 戊己", "产值 5 6");
    assertEquals(
        "[TABLE_ROW, TABLE_ROW, PLAIN]",
        new ParagraphJoiner(source, source.lines(), i -> true, review)
            .join().stream().map(SourceParagraph::style).toList().subList(0, 3).toString());
    assertEquals(List.of("指标1 2", "产值，1 2 3"), lines("指标 1 2", "产值，1 2 3"));
  }

  @Test
  void footnotesAreJoinedUpToTheNextNumber() {
    assertEquals(
        List.of("①甲：乙", "②丙：丁戊", "正文"),
        lines("FOOTNOTE:①甲：乙", "FOOTNOTE:②丙：丁", "FOOTNOTE:戊", "正文"));
    assertEquals(List.of("①甲", "乙"), join(SourceLayout.PARAGRAPHS, "FOOTNOTE:①甲", "FOOTNOTE:乙"));
    assertEquals(List.of("甲。乙", "标题", "，丙"), lines("甲。乙", "HEADING:标题", "，丙"));
  }

  @Test
  void veryLongParagraphsAreNotJoined() {
    String longest = "甲。" + "字".repeat(19_998);
    assertEquals(1, lines(longest, "丙").size());
    assertEquals(2, lines(longest + "字", "丙").size());
  }
}
