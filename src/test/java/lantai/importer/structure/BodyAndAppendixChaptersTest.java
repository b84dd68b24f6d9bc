package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.model.Chapter.ChapterHeading;
import org.junit.jupiter.api.Test;

class BodyAndAppendixChaptersTest {

  private static BodyAndAppendixChapters parse(String... lines) {
    return BodyAndAppendixChapters.of(ParsedText.paragraphs(lines));
  }

  @Test
  void eachLabelStartsAnAppendix() {
    BodyAndAppendixChapters parsed =
        parse("甲", "乙", "丙", "丁", "附件1", "民生实事", "1.建公园。", "TABLE_ROW:指标 5", "附件2：任务", "1.甲。");

    assertEquals(List.of("甲", "乙", "丙", "丁"), ParsedText.printed(parsed.body()));
    assertEquals(
        List.of("fujian-1|附件1|民生实事", "fujian-2|附件2：|任务"), ParsedText.headings(parsed.chapters()));
    assertEquals(List.of("1.建公园。", "=指标5"), ParsedText.text(parsed.chapters(), "fujian-1"));
    assertEquals(ChapterHeading.OWN_LINE, parsed.chapters().get(0).heading());
  }

  @Test
  void labelWithoutTitleIsTheTitle() {
    BodyAndAppendixChapters parsed = parse("甲", "乙", "附件1", "1.建公园。", "2.修路。");
    assertEquals(List.of("fujian-1||附件1"), ParsedText.headings(parsed.chapters()));
    assertEquals(2, ParsedText.text(parsed.chapters(), "fujian-1").size());
    assertEquals(
        List.of("fujian-1||附件1"), ParsedText.headings(parse("甲", "乙", "附件1", "民生").chapters()));
    assertEquals(
        List.of("fujian-1||附件1"),
        ParsedText.headings(parse("甲", "乙", "附件1", "建公园。", "甲").chapters()));
    assertEquals(
        List.of("fujian-1||附件1"),
        ParsedText.headings(parse("甲", "乙", "附件1", "字".repeat(51), "甲").chapters()));
    assertEquals(
        List.of("fujian-1|附件1|" + "字".repeat(50)),
        ParsedText.headings(parse("甲", "乙", "附件1", "字".repeat(50), "甲").chapters()));
  }

  @Test
  void headingOfAnAppendixWithoutTextBecomesItsText() {
    BodyAndAppendixChapters parsed = parse("甲", "乙", "附件1：任务");
    assertEquals(List.of("附件1：任务|"), ParsedText.text(parsed.chapters(), "fujian-1"));
    assertEquals(List.of("fujian-1||任务"), ParsedText.headings(parsed.chapters()));
    assertEquals(ChapterHeading.SUPPLIED, parsed.chapters().get(0).heading());
    assertEquals(List.of("fujian-1||附件1"), ParsedText.headings(parse("甲", "附件1").chapters()));
  }

  @Test
  void labelsAreShortAndAtTheEnd() {
    assertEquals(0, parse("附件1", "甲", "乙").chapters().size());
    assertEquals(0, parse("甲", "乙", "附件1", "丙", "丁", "戊").chapters().size());
    assertEquals(1, parse("甲", "乙", "附件1", "丙", "丁").chapters().size());
    assertEquals(1, parse("甲", "附件：" + "字".repeat(47)).chapters().size());
    assertEquals(0, parse("甲", "附件：" + "字".repeat(48)).chapters().size());
    assertEquals(0, parse("甲", "附件：见后。").chapters().size());
  }

  @Test
  void appendixWithoutALabelBeginsWithATitle() {
    for (String line : List.of("全文完", "以上是名词解释", "电话：12345", "一句话。")) {
      BodyAndAppendixChapters parsed =
          parse("甲").withUnlabelled(ParsedText.paragraphs(line, "市政府办公室"));
      assertEquals(0, parsed.chapters().size(), line);
      assertEquals(2, parsed.below().size(), line);
    }
    assertEquals(
        List.of("fujian-1||重点项目"),
        ParsedText.headings(
            parse("甲").withUnlabelled(ParsedText.paragraphs("重点项目", "高铁")).chapters()));
  }
}
