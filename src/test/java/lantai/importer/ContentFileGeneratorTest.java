package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ParsedText;
import lantai.importer.structure.StructureParser;
import lantai.model.TextProvenance;
import org.junit.jupiter.api.Test;

class ContentFileGeneratorTest {

  private static Map<String, String> files(ExtractedText source) {
    ParsedReport parsed = StructureParser.parse(source);
    return ContentFileGenerator.files(parsed, ReportMetadata.of(parsed), TextProvenance.UNKNOWN);
  }

  private static Map<String, String> files(String... lines) {
    return files(ParsedText.lines(lines));
  }

  @Test
  void siteSettingsContainTheMetadata() {
    String site = files(SampleReport.lines().toArray(String[]::new)).get("site.yaml");
    List<String> lines = site.lines().toList();
    assertTrue(
        lines.containsAll(
            List.of(
                "draft: true",
                "title: 2031年云溪市人民政府工作报告",
                "subtitle: \"——2031年2月16日在云溪市第九届人民代表大会第三次会议上 云溪市市长 林知秋\"",
                "owner: 云溪市人民政府",
                "date: 2031-02-16",
                "base:",
                "  domain:",
                "  title: 名词解释",
                "  name: 云溪市人民政府",
                "    description: 云溪市人民政府的工作报告，逐章、逐个目标公布",
                "  content-source: 云溪市人民政府",
                "  contact:")),
        site);
    assertTrue(!site.contains("  label:"));
    assertTrue(site.endsWith("\n"));
  }

  @Test
  void unknownMetadataIsOmitted() {
    List<String> site = files("各位代表：", "甲，请予审议。").get("site.yaml").lines().toList();
    List<String> empty = List.of("title:", "subtitle:", "owner:", "date:", "base:", "  name:");
    assertTrue(site.containsAll(empty), site::toString);
    assertTrue(site.contains("    description:"), site::toString);
    assertTrue(!site.contains("appendix:"), site::toString);
    assertTrue(files("各位代表：", "2031年，请予审议。").get("site.yaml").contains("\ndate: 2031\n"));
  }

  @Test
  void labelOfTheNotesIsWritten() {
    List<String> lines = new ArrayList<>(SampleReport.lines());
    lines.add(lines.indexOf("名词解释"), "附件1：");
    assertTrue(
        files(lines.toArray(String[]::new))
            .get("site.yaml")
            .contains("appendix:\n  label: 附件1：\n  title: 名词解释\n"));
  }

  @Test
  void chaptersHaveFrontMatterAndEscapedParagraphs() {
    String talk = "字".repeat(70) + "。";
    Map<String, String> files =
        files(
            ParsedText.source(
                SourceLayout.PARAGRAPHS,
                "政府工作报告",
                "各位代表：",
                "一、工作*回顾",
                "产业*提速。" + talk,
                "民生提质。" + talk + "*",
                "TABLE_ROW:指标\t5 *",
                "*其他",
                "（一）产业。完成。",
                "（二）民生。完成。",
                "二、工作安排",
                "甲。"));
    assertEquals(
        "---\n"
            + "id: 1-0\n"
            + "number: 一、\n"
            + "title: \"工作*回顾\"\n"
            + "heading: own-line\n"
            + "kind: review\n"
            + "---\n\n"
            + "**产业\\*提速**。"
            + talk
            + "\n\n**民生提质**。"
            + talk
            + "\\*\n\n**指标**　5 \\*\n\n\\*其他\n",
        files.get("chapters/1-0.md"));
    assertEquals(
        "---\nid: 1-1\nnumber: （一）\ntitle: 产业\nheading: run-in\nkind: review\n---\n\n完成。\n",
        files.get("chapters/1-1.md"));
    assertEquals(
        "---\nid: 0\ntitle: 开篇\nheading: supplied\nkind: other\n---\n\n各位代表：\n",
        files.get("chapters/0.md"));
  }

  @Test
  void glossaryHasIdsInPinyin() {
    List<String> notes =
        files(SampleReport.lines().toArray(String[]::new)).get("glossary.yaml").lines().toList();
    assertEquals(
        List.of(
            "- id: yi-xi-liang-gu-chan-ye-dai",
            "  note: 1",
            "  term: “一溪两谷”产业带",
            "  aliases: []",
            "  pinyin: yi xi liang gu chan ye dai",
            "  definition: 以云溪沿线为轴，以竹海谷、清泉谷为两翼的产业集聚区。",
            "  except: []"),
        notes.subList(0, 7));
    assertEquals("[]\n", files("各位代表：", "甲，请予审议。").get("glossary.yaml"));
  }

  private static List<String> glossary(String key, String... notes) {
    List<String> lines = new ArrayList<>(SampleReport.lines().subList(0, 21));
    lines.add("名词解释");
    lines.addAll(List.of(notes));
    return files(lines.toArray(String[]::new))
        .get("glossary.yaml")
        .lines()
        .filter(line -> line.startsWith(key, 2))
        .map(line -> line.substring(key.length() + 4))
        .toList();
  }

  @Test
  void idsAreUniqueAndShort() {
    assertEquals(
        List.of("chan-ye", "chan-ye-2", "zhu-3", "con-2"),
        glossary("id", "1.产业：甲。", "2.“产业”：乙。", "3.……：丙。", "4.CON：丁。"));
    String longest = "shuang" + "-shuang".repeat(7);
    assertEquals(
        List.of(longest, longest + "-2"), glossary("id", "1.双双双双双双双双：甲。", "2.双双双双双双双双双：乙。"));
    assertEquals(List.of("", "\"5g wang\""), glossary("pinyin", "1.……：丙。", "2.5G网：丁。"));
  }

  @Test
  void quotedFormOfATermIsItsAlias() {
    List<String> lines = new ArrayList<>(SampleReport.lines().subList(0, 21));
    lines.set(7, lines.get(7).replace("“一溪两谷”", "“一溪两谷”①"));
    lines.addAll(List.of("名词解释", "1.双谷：甲。"));
    String glossary = files(lines.toArray(String[]::new)).get("glossary.yaml");
    assertTrue(glossary.contains("  term: 双谷\n  aliases: [一溪两谷]\n"), glossary);
    String footnote =
        files(
                ParsedText.source(
                    SourceLayout.PARAGRAPHS,
                    "政府工作报告",
                    "各位代表：",
                    "一、回顾",
                    "“食堂”^1^建成。",
                    "FOOTNOTE:供餐。"))
            .get("glossary.yaml");
    assertTrue(footnote.contains("  term: 食堂\n  aliases: []\n"), footnote);
  }

  @Test
  void rowsAreEmpty() {
    Map<String, String> files = files("各位代表：", "甲，请予审议。");
    assertEquals("[]\n", files.get("goals/targets.yaml"));
    assertEquals("[]\n", files.get("goals/results.yaml"));
    assertEquals("[]\n", files.get("numerals.yaml"));
  }
}
