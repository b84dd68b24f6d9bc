package lantai.site.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.Aspiration;
import lantai.model.AspirationAction;
import lantai.model.BaselineReference;
import lantai.model.BaselineReference.BaselineRelation;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.ContinuityStatement;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.RowId;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.TextProvenance;
import lantai.model.table.RecordBuilder;
import lantai.output.OutputSink;
import lantai.output.ResourceFileReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The EPUB of small reports, read from its ZIP file. */
class EpubWriterTest {

  private static final String BASE = "https://lantai.example/r/";

  private ReportBuilder given =
      ReportBuilder.of("增长6%，上年增长5%。", "守住底线。大桥通车，机场开工，铁路开工。南昌建设枢纽。").titled("甲省报告", "一月在会上");

  private SiteSettings site;

  @Test
  void documentsFollowTheReportItsTablesAndItsNotes() throws IOException {
    given
        .target("t", "增长6%", "6", "%", Bound.NONE)
        .result("r", "上年增长5%", "5", "%", Bound.NONE, null)
        .commitment("c", "守住底线", null, null, null)
        .project("p", "大桥通车", "通车")
        .city("n", "南昌建设枢纽", "南昌")
        .note("a", 1, List.of("底线"), "办学。")
        .livelihood("l", 1, "办学")
        .add(
            new RecordBuilder<>(ContinuityStatement.class)
                .with("id", new RowId("m"))
                .with("matter", "增长")
                .with("year", 2024)
                .with("citation", new Citation(at(new ChapterId("1-1")), at("增长6%"), null))
                .with("word", at("增长"))
                .with("place", ReportBuilder.PLACE));

    assertEquals(
        List.of(
            "mimetype",
            "META-INF/container.xml",
            "EPUB/book.opf",
            "EPUB/nav.xhtml",
            "EPUB/book.css",
            "EPUB/cover.png",
            "EPUB/title.xhtml",
            "EPUB/c-1-1.xhtml",
            "EPUB/targets.xhtml",
            "EPUB/results.xhtml",
            "EPUB/commitments.xhtml",
            "EPUB/projects.xhtml",
            "EPUB/livelihood.xhtml",
            "EPUB/cities.xhtml",
            "EPUB/notes.xhtml"),
        List.copyOf(book().keySet()));
  }

  @Test
  void reportWithoutRowsAndNotesHasOnlyItsText() throws IOException {
    List<String> documents = new ArrayList<>(book().keySet());
    documents.removeIf(entry -> !entry.matches("EPUB/.*xhtml"));

    assertEquals(List.of("EPUB/nav.xhtml", "EPUB/title.xhtml", "EPUB/c-1-1.xhtml"), documents);
  }

  @Test
  void fixedFilesAreThoseOfTheFormat() throws IOException {
    Map<String, byte[]> book = book();

    assertEquals("application/epub+zip", text(book, "mimetype"));
    assertTrue(text(book, "META-INF/container.xml").contains("full-path=\"EPUB/book.opf\""));
    assertTrue(text(book, "EPUB/book.css").contains("{"));
    assertEquals(
        ResourceFileReader.bytes("site/epub/cover.png").length, book.get("EPUB/cover.png").length);
  }

  @Test
  void entriesHaveTheDateOfTheReport() throws IOException {
    byte[] bytes =
        EpubWriter.of(Linker.link(given.report(), new Problems()), BASE, "", OutputSink.MEMORY)
            .bytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      assertEquals("2024-01-23", zip.getNextEntry().getTimeLocal().toLocalDate().toString());
    }
  }

  @Test
  void titlePageHasTheTitleOriginAndReference() throws IOException {
    Report report = given.report();
    site =
        RecordBuilder.from(report.site())
            .with("source", new TextProvenance("据公报", "", "", null, null, ""))
            .build();
    String title = text(book("2024-01-23"), "EPUB/title.xhtml");
    Document page = parsed(title);

    assertEquals("甲省报告", page.selectFirst("title").text());
    assertEquals("titlepage", page.selectFirst("body > section").attr("epub:type"));
    assertEquals(
        List.of("甲省报告", "一月在会上", "某省人民政府", "据公报"),
        page.select("section > *").eachText().subList(0, 4));
    String reference = page.select("section > p").last().text();
    assertTrue(
        reference.matches(
            "引用：某省人民政府\\. 甲省报告\\[R/OL]\\. 2024-01-23版\\. \\(2024-01-23\\)\\[引用日期]\\. "
                + "https://lantai\\.example/r/\\. SHA-256: [0-9a-f]{16}\\."),
        reference);
    assertEachElementIsOnALine(title);
  }

  /** Text editors and version control handle long lines badly. */
  private static void assertEachElementIsOnALine(String document) {
    for (String end : List.of("</h1>", "</p>", "</section>", "</tr>", "</thead>", "</table>")) {
      assertEquals(
          document.split(end, -1).length, document.split(end + "(\n|</thead>)", -1).length, end);
    }
  }

  @Test
  void everyDocumentOfADemonstrationBeginsWithTheNotice() throws IOException {
    given.target("t", "增长6%", "6", "%", Bound.NONE).note("a", 1, List.of("底线"), "释义");
    site = RecordBuilder.from(given.report().site()).with("demonstration", true).build();

    book()
        .forEach(
            (entry, bytes) -> {
              if (entry.endsWith("xhtml") && !entry.endsWith("nav.xhtml")) {
                Element first = parsed(new String(bytes, StandardCharsets.UTF_8)).body().child(0);
                assertEquals("notice", first.className(), entry);
                assertEquals("演示网站，非政府网站；内容以政府公布的为准", first.text(), entry);
              }
            });
  }

  @Test
  void documentsOfOtherSitesHaveNoNotice() throws IOException {
    given.target("t", "增长6%", "6", "%", Bound.NONE);

    book()
        .values()
        .forEach(
            bytes -> assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("notice\"")));
  }

  @Test
  void chaptersAreBelowTheHeadingOfTheirPart() throws IOException {
    given =
        new ReportBuilder()
            .chapter("0-1", "引言。")
            .heading("1-0", "一、", "回顾")
            .chapter("1-1", "甲。")
            .chapter("1-2", "乙。")
            .chapter("2-1", "丙。")
            .chapter("2-2", "丁。")
            .heading("3-0", "三、", "其他")
            .chapter("3-1", "戊。")
            .chapter("closing", "谢谢。");

    assertEquals(
        "某省报告 第0-1章 一、回顾(第1-1章 第1-2章) 第2-1章 第2-2章 三、其他(第3-1章) 第closing章",
        list(parsed(text(book(), "EPUB/nav.xhtml")).selectFirst("nav > ol")));
  }

  /** Returns the labels of a list, with the inner list of an entry in parentheses. */
  private static String list(Element list) {
    List<String> entries = new ArrayList<>();
    for (Element entry : list.children()) {
      Element inner = entry.selectFirst("> ol");
      entries.add(entry.selectFirst("> a").text() + (inner == null ? "" : "(" + list(inner) + ")"));
    }
    return String.join(" ", entries);
  }

  @ParameterizedTest
  @CsvSource({
    "SAME, r, 增长5%",
    "NEAR, r, 指标r：增长5%（口径不同，仅供对照）",
    "NOT_STATED, , 报告未写明",
    ", , 尚未核对",
  })
  void targetIsNextToTheResultOfThePreviousYear(
      BaselineRelation relation, String result, String shown) throws IOException {
    given
        .target("t", "增长6%", "6", "%", Bound.NONE)
        .result("r", "上年增长5%", "5", "%", Bound.NONE, null);
    Located<RowId> id = result == null ? null : at(new RowId(result));
    BaselineReference baseline = relation == null ? null : new BaselineReference(id, relation);
    Report report = given.report();
    Target target =
        RecordBuilder.from(report.rows(Target.class).get(0)).with("baseline", baseline).build();
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.set(0, target);

    Map<String, byte[]> book = book(report.with(rows, List.of()), "");
    Document page = parsed(text(book, "EPUB/targets.xhtml"));
    assertEquals("目标一览", page.title());
    assertEquals("目标一览", page.selectFirst("h1").text());
    assertEquals(List.of("指标t", "增长6%", shown, "第1-1章"), page.select("tbody > tr > *").eachText());
    assertEquals("row", page.selectFirst("tbody th").attr("scope"));
    assertEachElementIsOnALine(text(book, "EPUB/targets.xhtml"));
  }

  @Test
  void rowsOfOtherTablesAreInTheWordsOfTheReport() throws IOException {
    given
        .result("r", "上年增长5%", "5", "%", Bound.NONE, null)
        .commitment("c", "守住底线", null, null, null)
        .city("n", "南昌建设枢纽", "南昌");
    Map<String, byte[]> book = book();

    assertEquals(List.of("指标r|增长5%|第1-1章"), rows(book, "results"));
    assertEquals(List.of("任务c（守住底线）|守住底线|第1-1章"), rows(book, "commitments"));
    assertEquals(List.of("南昌|南昌建设枢纽|第1-1章"), rows(book, "cities"));
    Document results = parsed(text(book, "EPUB/results.xhtml"));
    assertEquals("2023年完成情况", results.title());
    assertEquals("2023年完成情况", results.selectFirst("h1").text());
    assertEquals(List.of("事项", "原文", "出处"), results.select("thead th[scope=col]").eachText());
    assertEquals("row", results.selectFirst("tbody th").attr("scope"));
    assertEachElementIsOnALine(text(book, "EPUB/results.xhtml"));
  }

  /** As those of a table that is added later. */
  @Test
  void rowsOfAPlainTableAreInTheirWords() throws IOException {
    given.add(
        new RecordBuilder<>(Aspiration.class)
            .with("id", new RowId("a"))
            .with("name", "枢纽")
            .with("citation", new Citation(at(new ChapterId("1-1")), at("南昌建设枢纽"), null))
            .with("word", at("建设"))
            .with("nature", AspirationAction.CONTEND)
            .with("place", ReportBuilder.PLACE));

    assertEquals(List.of("枢纽|建设|第1-1章"), rows(book(), "aspirations"));
  }

  @Test
  void projectsAreListedByYearAndStage() throws IOException {
    given
        .project("a", "机场", "机场开工", "开工")
        .project("b", "大桥", "大桥通车", "通车")
        .project("c", "铁路", "铁路开工", "开工");
    Report report = given.report();
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.set(2, RecordBuilder.from((Project) rows.get(2)).with("year", 2023).build());
    Map<String, byte[]> book = book(report.with(rows, List.of()), "");

    assertEquals(
        List.of("2023年开工建设", "铁路|开工|第1-1章", "2024年计划建成", "大桥|通车|第1-1章", "2024年开工建设", "机场|开工|第1-1章"),
        rows(book, "projects"));
    assertGroupsAreSeparate(text(book, "EPUB/projects.xhtml"), 3);
  }

  /** HTML Standard, 4.9.13: a header of a row group heads the rest of its group. */
  private static void assertGroupsAreSeparate(String document, int groups) {
    Document page = parsed(document);
    assertEquals(groups, page.select("table > tbody").size());
    page.select("table > tbody")
        .forEach(
            body -> {
              assertEquals(1, body.select("th[scope=rowgroup][colspan=3]").size());
              assertEquals("rowgroup", body.child(0).child(0).attr("scope"));
              assertTrue(body.childrenSize() > 1);
            });
    assertEachElementIsOnALine(document);
    assertFalse(document.contains("<tbody><tr>\n"), document);
  }

  @Test
  void livelihoodItemsAreNumberedByYearAndLinkToTheirNote() throws IOException {
    given
        .note("a", 1, List.of("底线"), "办学。办医。修路。")
        .livelihood("l", 1, "办学")
        .livelihood("m", 1, "办医")
        .livelihood("n", 1, "修路");
    Report report = given.report();
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.set(
        2,
        RecordBuilder.from((LivelihoodItem) rows.get(2))
            .with("year", 2023)
            .with("order", 1)
            .build());
    Map<String, byte[]> book = book(report.with(rows, List.of()), "");

    assertEquals(
        List.of("2023年", "1|修路|注释", "2024年", "1|办学|注释", "2|办医|注释"), rows(book, "livelihood"));
    assertEquals(
        List.of("notes.xhtml#note-1"),
        parsed(text(book, "EPUB/livelihood.xhtml")).select("td > a").eachAttr("href").stream()
            .distinct()
            .toList());
    assertGroupsAreSeparate(text(book, "EPUB/livelihood.xhtml"), 2);
  }

  @Test
  void notesAreInPrintedOrderUnderTheirHeading() throws IOException {
    given.note("b", 2, List.of("机场"), "之二").note("a", 1, List.of("底线"), "之一");
    String plain = text(book(), "EPUB/notes.xhtml");
    given.appendix("附件", "名词注释");
    Document page = parsed(text(book(), "EPUB/notes.xhtml"));

    assertEquals("注释", parsed(plain).selectFirst("h1").text());
    assertEquals("附件：名词注释", page.title());
    assertEquals("附件：名词注释", page.selectFirst("h1").text());
    assertEquals("appendix", page.selectFirst("body > section").attr("epub:type"));
    assertEquals(
        List.of("note-1 1.底线：之一", "note-2 2.机场：之二"),
        page.select("section > p").stream().map(p -> p.id() + " " + p.text()).toList());
    assertEachElementIsOnALine(plain);
  }

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }

  /** Returns the rows of a table, with cells separated by lines. */
  private static List<String> rows(Map<String, byte[]> book, String table) {
    return parsed(text(book, "EPUB/" + table + ".xhtml")).select("tbody > tr").stream()
        .map(row -> String.join("|", row.children().eachText()))
        .toList();
  }

  private static Document parsed(String document) {
    return Jsoup.parse(document, Parser.xmlParser());
  }

  private static String text(Map<String, byte[]> book, String entry) {
    return new String(book.get(entry), StandardCharsets.UTF_8);
  }

  private Map<String, byte[]> book() throws IOException {
    return book("");
  }

  private Map<String, byte[]> book(String version) throws IOException {
    Report report = given.report();
    return site == null
        ? book(report, version)
        : book(
            ReportBuilder.report(site, report.chapters(), report.rows(), report.terms(), List.of()),
            version);
  }

  /** Returns the entries of the ZIP file, in its order. */
  private static Map<String, byte[]> book(Report report, String version) throws IOException {
    byte[] bytes =
        EpubWriter.of(Linker.link(report, new Problems()), BASE, version, OutputSink.MEMORY)
            .bytes();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }
}
