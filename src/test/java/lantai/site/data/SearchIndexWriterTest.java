package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphAndSentenceAnchors;
import lantai.model.ParagraphId;
import lantai.model.QualitativeClaim;
import lantai.model.QualitativeClaimKind;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.SiteSettings;
import lantai.model.SiteSettings.SearchSynonym;
import lantai.model.table.RecordBuilder;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;

class SearchIndexWriterTest {

  @Test
  void textsAreGroupedByChapterAndNumberedByPlace() throws IOException {
    ReportBuilder report =
        new ReportBuilder()
            .heading("1-0", "一、", "回顾")
            .chapter("1-1", "粮食。", "“女”。")
            .note("b", 4, List.of("乙"), "丁")
            .note("a", 2, List.of("甲"), "丙");

    assertEquals(
        "[[\"1-1.html#p\",\"回顾 · 第1-1章\",{},\"粮食。\",\"“女”。\"],"
            + "[\"terms.html#note-\",\"名词注释\",{},\"\",\"甲：丙\",\"\",\"乙：丁\"]]",
        variable("lantai", file("search/text.js", report)).toString());
  }

  @Test
  void targetsAreTheRowsThatAreSearched() throws IOException {
    ReportBuilder report =
        ReportBuilder.of("粮食增长5%，去年增长4%。")
            .target("t", "粮食增长5%", "5", "%", Bound.NONE)
            .result("r", "去年增长4%", "4", "%", Bound.NONE, null);

    assertEquals(
        "lantai=[[\"targets/t.html\",\"指标t\",{},\"粮食增长5%\"]]\n", file("search/targets.js", report));
  }

  @Test
  void charactersAreListedBySyllableAndThoseWithAnUmlautByBothSpellings() throws IOException {
    String pinyin =
        file(
            "search/pinyin.js",
            ReportBuilder.of("粮食5%。女，良。").target("t", "粮食5%", "5", "%", Bound.NONE));

    assertTrue(pinyin.startsWith("table=\""), pinyin);
    assertTrue(pinyin.contains("liang粮良"), pinyin);
    assertTrue(pinyin.contains("nu女nv女"), pinyin);
    assertTrue(pinyin.contains("zhi指"), pinyin);
  }

  @Test
  void filesAreThoseOfTheirAddresses() throws IOException {
    assertEquals(
        SearchIndexWriter.ADDRESSES,
        files(ReportBuilder.of("甲")).stream().map(SiteFile::path).toList());
  }

  /** Names follow the title of their chapter; the address of a sentence is relative to its page. */
  @Test
  void namesAreListedByChapterAndKind() throws IOException {
    ReportBuilder report =
        ReportBuilder.of("粮食丰收。外贸增长5%，南昌建设枢纽，昌北机场建成。")
            .chapter("2-1", "增长6%左右。")
            .target("a", "增长5%", "5", "%", Bound.NONE)
            .city("b", "南昌建设枢纽", "南昌")
            .project("c", "昌北机场", "昌北机场建成", "建成");
    String text = file("search/text.js", report);

    JsonNode names = variable("lantai", text).get(0).get(2);
    assertEquals("[\"指标a\",\"增长5%\",\"targets/a.html\"]", names.get("0").toString());
    assertEquals("[\"昌北机场\",\"2024年计划建成\",\"#p1s2\"]", names.get("2").toString());
    assertEquals("[\"南昌\",\"南昌建设枢纽\",\"cities.html#g-b\"]", names.get("4").toString());
    List<String> kinds = kinds(text);
    assertEquals(
        List.of("目标", "未列数字的任务", "项目", "民生实事清单", "设区市和新区", "2023年完成情况"), kinds.subList(0, 6));
    assertEquals("名词", kinds.get(kinds.size() - 1));
  }

  private static List<String> kinds(String text) throws IOException {
    return StreamSupport.stream(variable("kinds", text).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  @Test
  void undertakingsAreNamedInTheNotesAndOtherRowsByTheirPrintedWords() throws IOException {
    ReportBuilder report =
        ReportBuilder.of("守住底线。供水全覆盖。")
            .commitment("c", "守住底线", null, null, null)
            .claim(
                "r",
                "供水全覆盖",
                new RecordBuilder<>(QualitativeClaim.class)
                    .with("judgement", new Located<>("全覆盖", ReportBuilder.PLACE))
                    .with("kind", QualitativeClaimKind.COVERAGE)
                    .build())
            .note("a", 1, List.of("底线"), "办学。")
            .livelihood("l", 1, "办学");
    JsonNode groups = variable("lantai", file("search/text.js", report));

    assertEquals("{\"1\":[\"任务c（守住底线）\",\"守住底线\",\"#p1s1\"]}", groups.get(0).get(2).toString());
    assertEquals("{\"3\":[\"办学\",\"2024年民生实事第1件\",\"#note-1\"]}", groups.get(1).get(2).toString());
  }

  /** It is the first that the quote contains. */
  @Test
  void nameLinksToTheSentenceThatPrintsTheFigure() throws IOException {
    ReportBuilder report =
        ReportBuilder.of("外贸向好。增长5%。").result("r", "外贸向好。增长5%", "5", "%", Bound.NONE, null);

    assertEquals(
        "{\"5\":[\"指标r\",\"增长5%\",\"#p1s2\"]}",
        variable("lantai", file("search/text.js", report)).get(0).get(2).toString());
  }

  @Test
  void paragraphThatWasMovedHasItsIds() throws IOException {
    String text = "甲。乙。";
    ParagraphId first = new ParagraphId(new ChapterId("1-1"), 1);
    Paragraph paragraph =
        new Paragraph(first, null, text, List.of(), List.of(), ReportBuilder.origins(text));
    ReportBuilder report =
        new ReportBuilder()
            .chapter(
                "1-1",
                List.of(
                    paragraph.with(
                        new ParagraphAndSentenceAnchors("p7", List.of("p7s1", "p3s2")))));

    assertEquals(
        "[[\"1-1.html#p\",\"第1-1章\",{},[\"甲。乙。\",\"p7\",\"p7s1\",\"p3s2\"]]]",
        variable("lantai", file("search/text.js", report)).toString());
  }

  @Test
  void openingOfAPartIsNotBelowItself() throws IOException {
    Report headed = new ReportBuilder().heading("1-0", "一、", "回顾").report();
    Chapter heading = headed.chapters().get(0);
    Paragraph paragraph =
        new Paragraph(
            new ParagraphId(heading.id(), 1),
            null,
            "甲。",
            List.of(),
            List.of(),
            ReportBuilder.origins("甲。"));
    Chapter opening = RecordBuilder.from(heading).with("paragraphs", List.of(paragraph)).build();
    Report report =
        ReportBuilder.report(headed.site(), List.of(opening), List.of(), List.of(), List.of());

    assertEquals(
        "[[\"1-0.html#p\",\"一、回顾\",{},\"甲。\"]]",
        variable("lantai", file("search/text.js", files(report))).toString());
  }

  /** Printed terms are found in the notes, and a name that a row has is not repeated. */
  @Test
  void onlyTermsOfTheEditorsAreNames() throws IOException {
    ReportBuilder report =
        ReportBuilder.of("粮食丰收，昌北机场建成。发展数字经济，数字经济做大。")
            .project("c", "昌北机场", "昌北机场建成", "建成")
            .entry("shuzi-jingji", "数字经济")
            .entry("jichang", "昌北机场")
            .term("liangshi", List.of("粮食"));

    String text = file("search/text.js", report);
    JsonNode names = variable("lantai", text).get(0).get(2);
    String terms = String.valueOf(kinds(text).indexOf("名词"));
    assertEquals("[\"数字经济\",\"\",\"terms/shuzi-jingji.html\"]", names.get(terms).toString());
  }

  /**
   * Of the words for any report, only printed ones are listed; those of the site are listed
   * unchanged.
   */
  @Test
  void wordsOfReadersAndOtherWaysToWriteAreListed() throws IOException {
    Report report = ReportBuilder.of("发展数字经济，养老金融支持养老保险、Ｐｍ2.5治理。").report();
    SearchSynonym synonym =
        new SearchSynonym("ＧＤＰ", List.of(new Located<>("经济", ReportBuilder.PLACE)));
    SiteSettings site =
        RecordBuilder.from(report.site()).with("synonyms", List.of(synonym)).build();
    Report given = ReportBuilder.report(site, report.chapters(), List.of(), List.of(), List.of());

    JsonNode synonyms = variable("synonyms", file("search/synonyms.js", files(given)));
    assertEquals("[\"经济\"]", synonyms.get("gdp").toString());
    assertEquals("[\"养老保险\",\"养老金\",\"-养老金融\"]", synonyms.get("退休金").toString());
    assertEquals("[\"PM2.5\"]", synonyms.get("雾霾").toString());
    assertEquals("[\"2023年\"]", synonyms.get("去年").toString());
    assertNull(synonyms.get("看病"));
    String traditional = file("search/traditional.js", files(given));
    assertEquals("数", variable("simplified", traditional).get("數").textValue());
  }

  private static JsonNode variable(String name, String script) throws IOException {
    String line =
        script.lines().filter(each -> each.startsWith(name + "=")).findFirst().orElseThrow();
    return new ObjectMapper().readTree(line.substring(name.length() + 1));
  }

  private static String file(String path, ReportBuilder report) throws IOException {
    return file(path, files(report));
  }

  private static String file(String path, List<SiteFile> files) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
  }

  private static List<SiteFile> files(ReportBuilder report) throws IOException {
    return files(report.report());
  }

  private static List<SiteFile> files(Report report) throws IOException {
    return SearchIndexWriter.of(Linker.link(report, new Problems()), OutputSink.MEMORY);
  }
}
