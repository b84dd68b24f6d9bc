package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.structure.OutlineParser.RunInHeadingDetector;
import lantai.model.Chapter.ChapterHeading;
import org.junit.jupiter.api.Test;

class OutlineParserTest {

  private static final String TALK = "全市上下同心协力。";

  private final List<ReviewItem> review = new ArrayList<>();

  private List<ParsedChapter> parse(String... lines) {
    List<SourceParagraph> paragraphs = ParsedText.paragraphs(lines);
    RunInHeadingDetector detector =
        new RunInHeadingDetector(ParsedText.source(SourceLayout.PARAGRAPHS, lines), paragraphs);
    return new OutlineParser(paragraphs, detector, review).parse();
  }

  @Test
  void partsHaveAnOpeningAndChapters() {
    List<ParsedChapter> chapters =
        parse(
            "各位代表：", "一、回顾", TALK, "（一）产业。" + TALK, TALK, "（二）民生", TALK, "二、安排", TALK, "各位代表！奋斗！");

    assertEquals(
        List.of(
            "0||opening", "1-0|一、|回顾", "1-1|（一）|产业", "1-2|（二）|民生", "2-0|二、|安排", "closing||closing"),
        ParsedText.headings(chapters));
    assertEquals(
        List.of("SUPPLIED", "OWN_LINE", "RUN_IN", "OWN_LINE", "OWN_LINE", "SUPPLIED"),
        chapters.stream().map(chapter -> chapter.heading().name()).toList());
    assertEquals(List.of(TALK, TALK), ParsedText.text(chapters, "1-1"));
    assertEquals(List.of("各位代表！奋斗！"), ParsedText.text(chapters, "closing"));
    assertEquals(List.of(), review);
  }

  @Test
  void printedFragmentsOfAChapterAreInOrder() {
    List<ParsedChapter> chapters = parse("一、回顾。" + TALK, "二、安排");
    assertEquals("[一、, 回顾, 。, " + TALK + "]", chapters.get(0).printed().toString());
    assertEquals("[二、安排]", chapters.get(1).printed().toString());
  }

  @Test
  void headingWithoutTextBecomesText() {
    List<ParsedChapter> chapters = parse("一、回顾", "（一）产业", TALK, "（二）民生", TALK, "二、安排。");

    assertEquals(List.of("一、回顾|"), ParsedText.text(chapters, "1-0"));
    assertEquals(ChapterHeading.SUPPLIED, chapters.get(0).heading());
    assertEquals(List.of("二、安排|。"), ParsedText.text(chapters, "2-0"));
    assertEquals(List.of("empty|一、回顾|", "empty|二、安排。|"), ParsedText.review(review));
  }

  @Test
  void conclusionOfAPartFollowsChaptersOfOneParagraph() {
    String[] lines = {"一、回顾", TALK, "（一）甲", TALK, "（二）乙。" + TALK, "（三）丙", TALK, "总结", "二、安排", TALK};
    List<ParsedChapter> chapters = parse(lines);
    assertEquals(
        List.of("1-0", "1-1", "1-2", "1-3", "1-closing", "2-0"),
        chapters.stream().map(ParsedChapter::id).toList());
    assertEquals(List.of("总结"), ParsedText.text(chapters, "1-closing"));
    assertEquals(List.of("part-closing|总结|"), ParsedText.review(review));
  }

  @Test
  void conclusionIsNotGuessedAfterFewOrLongerChapters() {
    assertEquals(
        List.of("1-0", "1-1", "1-2", "2-0"),
        ids("一、回顾", TALK, "（一）甲", TALK, "（二）乙", TALK, "总结", "二、安排", TALK));
    assertEquals(
        List.of("1-0", "1-1", "1-2", "1-3", "2-0"),
        ids("一、回顾", TALK, "（一）甲", TALK, TALK, "（二）乙", TALK, "（三）丙", TALK, "总结", "二、安排", TALK));
    assertEquals(
        List.of("1-0", "1-1", "1-2", "1-3", "2-0"),
        ids("一、回顾", TALK, "（一）甲", TALK, "（二）乙", TALK, "（三）丙", TALK, "二、安排", TALK));
    assertEquals(List.of(), review);
  }

  @Test
  void conclusionStartsWithASalutation() {
    assertEquals(
        List.of("1-0", "1-1", "1-2", "1-closing", "2-0"),
        ids("一、回顾", TALK, "（一）甲", TALK, "（二）乙", TALK, TALK, "各位代表！谢谢！", TALK, "二、安排", TALK));
    assertEquals(
        List.of("1-0", "1-1", "1-2", "1-closing", "2-0"),
        ids("一、回顾", TALK, "（一）甲。" + TALK, "（二）乙。" + TALK, "各位代表！谢谢！", "二、安排", TALK));
  }

  @Test
  void closingIsWithinTheLastFiveParagraphs() {
    assertEquals(
        List.of("1-0", "2-0", "closing"),
        ids("一、回顾", TALK, "二、安排", TALK, "各位代表！奋斗！", "甲。", "乙。", "丙。", "丁。"));
    assertEquals(
        List.of("1-0", "2-0"),
        ids("一、回顾", TALK, "二、安排", TALK, "各位代表！奋斗！", "甲。", "乙。", "丙。", "丁。", "戊。"));
    assertEquals(List.of("1-0", "2-0"), ids("一、回顾", TALK, "二、安排", "各位代表！奋斗！"));
  }

  @Test
  void textWithoutHeadingsIsOneChapterAfterTheGreeting() {
    List<ParsedChapter> chapters = parse("各位代表：", "我向大会报告工作。", TALK, TALK, "各位代表！奋斗！");
    assertEquals(
        List.of("0||opening", "1-0||whole", "closing||closing"), ParsedText.headings(chapters));
    assertEquals(List.of("各位代表：", "我向大会报告工作。"), ParsedText.text(chapters, "0"));
    assertEquals(List.of("no-headings||"), ParsedText.review(review));
    assertEquals(List.of("1-0"), ids(TALK));
    assertEquals(List.of("0"), ids("各位代表："));
    String greeting = "我向大会报告工作。" + "字".repeat(110);
    assertEquals(List.of("0", "1-0"), ids(greeting, TALK));
    assertEquals(List.of("1-0"), ids(greeting + "字", TALK));
    assertEquals(List.of("0", "1-0"), ids("各位代表：" + "字".repeat(13) + "。", TALK));
    assertEquals(List.of("1-0"), ids("各位代表：" + "字".repeat(14) + "。", TALK));
  }

  @Test
  void rowsAndRunInHeadingsOfParagraphsAreMarked() {
    String talk = "字".repeat(70) + "。";
    List<ParsedChapter> chapters =
        parse("一、回顾。产业提速。" + talk, "民生提质。" + talk, "TABLE_ROW:城乡提颜。" + talk, "二、安排。" + talk);
    assertEquals(
        List.of("产业提速|。" + talk, "民生提质|。" + talk, "=城乡提颜。" + talk),
        ParsedText.text(chapters, "1-0"));
  }

  private List<String> ids(String... lines) {
    review.clear();
    return parse(lines).stream().map(ParsedChapter::id).toList();
  }
}
