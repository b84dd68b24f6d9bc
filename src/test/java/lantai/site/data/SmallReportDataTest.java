package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.SiteSettings;
import lantai.model.TextProvenance;
import lantai.model.table.RecordBuilder;
import lantai.output.OutputSink;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The complete data files of a small report. */
class SmallReportDataTest {

  private static final String FIRST = "守住底线。粮食上年增长4%，粮食增长5%以上，共办3件事。";

  private Report report =
      new ReportBuilder()
          .titled("甲省报告", "一月在会上")
          .chapter("1-1", FIRST, "“稳”字当头,\"好\"")
          .heading("2-0", "二、", "安排")
          .chapter("closing", "谢谢。")
          .result("grain-2023", "粮食上年增长4%", "4", "%", Bound.NONE, null)
          .target("grain", "粮食增长5%以上", "5", "%", Bound.AT_LEAST)
          .exclusion("3件事", "件数")
          .note("line", 1, List.of("底线", "红线"), "不可越过。")
          .entry("liang", "粮食")
          .report();

  @Test
  void everyTableIsWrittenInBothFormats() throws IOException {
    assertEquals(new TreeSet<>(DataFilesWriter.ADDRESSES), new TreeSet<>(files().keySet()));
    assertEquals("data/report.json", DataFilesWriter.ADDRESSES.get(0));
    assertEquals(
        List.of("report", "sentences", "targets", "results", "commitments", "aspirations"),
        DataFilesWriter.ADDRESSES.stream()
            .limit(6)
            .map(path -> path.replaceAll("data/|\\.json", ""))
            .toList());
  }

  @Test
  void theReportIsItsChaptersWithTheirParagraphs() throws IOException {
    String expected =
        """
        {"title":"甲省报告","subtitle":"一月在会上","date":"2024-01-23","chapters":[
        {"id":"1-1","part":"1","number":null,"title":"第1-1章","titleSupplied":true,"url":"1-1.html","paragraphs":[
        {"id":"p1","url":"1-1.html#p1","heading":null,"text":"守住底线。粮食上年增长4%，粮食增长5%以上，共办3件事。"},
        {"id":"p2","url":"1-1.html#p2","heading":null,"text":"“稳”字当头,\\"好\\""}]},
        {"id":"2-0","part":"2","number":"二、","title":"安排","titleSupplied":false,"url":"2-0.html","paragraphs":[]},
        {"id":"closing","part":null,"number":null,"title":"第closing章","titleSupplied":true,"url":"closing.html","paragraphs":[
        {"id":"p1","url":"closing.html#p1","heading":null,"text":"谢谢。"}]}]}
        """;

    assertEquals(expected.replace("\n", ""), json("report").toString());
  }

  @Test
  void paragraphsSentencesUsesAndNumeralsAreLines() throws IOException {
    assertLines(
        "report",
        "chapter,number,title,paragraph,heading,text,url",
        "1-1,,第1-1章,p1,," + FIRST + ",1-1.html#p1",
        "1-1,,第1-1章,p2,,\"“稳”字当头,\"\"好\"\"\",1-1.html#p2",
        "closing,,第closing章,p1,,谢谢。,closing.html#p1");
    assertLines(
        "sentences",
        "chapter,paragraph,id,text,url,sha256,first",
        "1-1,p1,p1s1,守住底线。,1-1.html#p1s1," + Sha2.hex("守住底线。") + ",",
        "1-1,p1,p1s2,"
            + FIRST.substring(5)
            + ",1-1.html#p1s2,"
            + Sha2.hex(FIRST.substring(5))
            + ",",
        "1-1,p2,p2s1,\"“稳”字当头,\"\"好\"\"\",1-1.html#p2s1," + Sha2.hex("“稳”字当头,\"好\"") + ",",
        "closing,p1,p1s1,谢谢。,closing.html#p1s1," + Sha2.hex("谢谢。") + ",");
    assertLines(
        "uses",
        "term,chapter,paragraph,start,text",
        "line,1-1,p1,2,底线",
        "liang,1-1,p1,5,粮食",
        "liang,1-1,p1,14,粮食");
    assertLines(
        "numerals",
        "chapter,paragraph,start,text,account,ref,reason",
        "1-1,p1,11,4,result,grain-2023,",
        "1-1,p1,18,5,target,grain,",
        "1-1,p1,25,3,dismissed,,件数",
        "notes,note-1,0,1,note,line,");
  }

  /** RFC 4180: each line ends in CRLF; the file begins with a byte order mark. */
  private void assertLines(String table, String... lines) throws IOException {
    assertEquals(
        "\uFEFF" + String.join("\r\n", lines) + "\r\n",
        files().get("data/" + table + ".csv").text(),
        table);
  }

  @Test
  void sentencesAndNumeralsAreAlsoObjects() throws IOException {
    assertEquals(
        "{\"chapter\":\"closing\",\"paragraph\":\"p1\",\"id\":\"p1s1\",\"text\":\"谢谢。\",\"url\":"
            + "\"closing.html#p1s1\",\"sha256\":\""
            + Sha2.hex("谢谢。")
            + "\",\"first\":null}",
        json("sentences").get(3).toString());
    assertEquals(
        "{\"chapter\":\"1-1\",\"paragraph\":\"p1\",\"start\":25,\"text\":\"3\",\"account\":\"dismissed\","
            + "\"ref\":null,\"reason\":\"件数\"}",
        json("numerals").get(2).toString());
  }

  @Test
  void termsHaveTheirNoteAndTheirUses() throws IOException {
    assertEquals(
        "{\"id\":\"line\",\"note\":1,\"term\":\"底线\",\"aliases\":[\"红线\"],\"pinyin\":\"line\","
            + "\"definition\":\"不可越过。\",\"kind\":null,\"gloss\":null,\"see\":[],"
            + "\"url\":\"terms/line.html\",\"note_url\":\"terms.html#note-1\",\"uses\":["
            + "{\"chapter\":\"1-1\",\"paragraph\":\"p1\",\"start\":2,\"text\":\"底线\"}]}",
        json("glossary").get(0).toString());
    assertEquals("null", json("glossary").get(1).get("note_url").toString());
    assertEquals("null", json("glossary").get(1).get("definition").toString());
  }

  @Test
  void packageDescribesSourceAndLicenceOfTheData() throws IOException {
    JsonNode described = json("datapackage");

    assertEquals("甲省报告", described.get("title").textValue());
    assertEquals("https://lantai.example/r/", described.get("homepage").textValue());
    assertEquals(
        "https://lantai.example/r/data.html#license", described.at("/licenses/0/path").textValue());
    assertEquals("[{\"title\":\"甲省报告\"}]", described.get("sources").toString());
  }

  /** Frictionless Data Package v1: lower-case, with digits, dots, hyphens and underscores. */
  @ParameterizedTest
  @CsvSource({
    "https://lantai.example/r/, r",
    "https://lantai.example/a/Report_2024/, report_2024",
    "https://lantai.example/, lantai.example",
    "https://lantai.example//, lantai.example",
    "https://政府.example/, -.example",
    "https://lantai.example/报告/, -",
  })
  void packageIsNamedByTheLastFolderOfItsAddressOrByItsHost(String base, String name)
      throws IOException {
    with("base", base);

    assertEquals(name, json("datapackage").get("name").textValue());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 公报, '', '{\"title\":\"公报\"}'",
    "据公报, 公报, '', '{\"title\":\"据公报\"}'",
    "'', '', https://a.example/1, '{\"title\":\"甲省报告\",\"path\":\"https://a.example/1\"}'",
  })
  void sourceIsTheNoteOrTheNameWithItsAddress(String note, String name, String url, String source)
      throws IOException {
    with("source", new TextProvenance(note, name, url, null, null, ""));

    assertEquals("[" + source + "]", json("datapackage").get("sources").toString());
  }

  @Test
  void resourceDescribesItsFileAndItsColumns() throws IOException {
    JsonNode uses = resource("uses");
    SiteFile file = files().get("data/uses.csv");

    assertEquals(
        "\"tabular-data-resource\" \"名词出处\" \"uses.csv\" \"csv\" \"text/csv\" \"utf-8\"",
        String.join(
            " ",
            List.of("profile", "title", "path", "format", "mediatype", "encoding").stream()
                .map(key -> uses.get(key).toString())
                .toList()));
    assertEquals(file.bytes().length, uses.get("bytes").intValue());
    assertEquals("sha256:" + Sha2.hex(file.bytes()), uses.get("hash").textValue());
    assertEquals(
        "{\"delimiter\":\",\",\"lineTerminator\":\"\\r\\n\",\"quoteChar\":\"\\\"\",\"doubleQuote\":true,"
            + "\"skipInitialSpace\":false,\"header\":true}",
        uses.get("dialect").toString());
    assertEquals(
        "{\"fields\":["
            + "{\"name\":\"term\",\"type\":\"string\",\"title\":\"名词\",\"description\":\"glossary 表中的编号\"},"
            + "{\"name\":\"chapter\",\"type\":\"string\",\"title\":\"章\"},"
            + "{\"name\":\"paragraph\",\"type\":\"string\",\"title\":\"段\"},"
            + "{\"name\":\"start\",\"type\":\"integer\",\"title\":\"起点\","
            + "\"description\":\"在该段文字中的位置，从零算起，以 UTF-16 码元计\"},"
            + "{\"name\":\"text\",\"type\":\"string\",\"title\":\"所用文字\"}],"
            + "\"missingValues\":[\"\"],\"primaryKey\":[\"chapter\",\"paragraph\",\"start\"],"
            + "\"foreignKeys\":[{\"fields\":[\"term\"],\"reference\":{\"resource\":\"glossary\",\"fields\":[\"id\"]}},"
            + "{\"fields\":[\"chapter\",\"paragraph\"],\"reference\":"
            + "{\"resource\":\"report\",\"fields\":[\"chapter\",\"paragraph\"]}}]}",
        uses.get("schema").toString());
  }

  @Test
  void columnOfChoicesListsTheirWords() throws IOException {
    List<String> constrained = new ArrayList<>();
    for (JsonNode field : resource("targets").at("/schema/fields")) {
      if (field.has("constraints")) {
        constrained.add(field.get("name").textValue() + " " + field.at("/constraints/enum").size());
      }
    }

    assertEquals(List.of("bound 9", "nature 9", "baseline_relation 4"), constrained);
    assertFalse(resource("report").get("schema").has("foreignKeys"));
  }

  private JsonNode resource(String name) throws IOException {
    for (JsonNode resource : json("datapackage").get("resources")) {
      if (resource.get("name").textValue().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError(name);
  }

  private void with(String setting, Object value) {
    SiteSettings site = RecordBuilder.from(report.site()).with(setting, value).build();
    report =
        ReportBuilder.report(site, report.chapters(), report.rows(), report.terms(), List.of());
  }

  private JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(files().get("data/" + name + ".json").bytes());
  }

  private Map<String, SiteFile> files() throws IOException {
    return DataFilesWriter.of(
            Linker.link(report, new Problems()), VersionHistory.NONE, OutputSink.MEMORY)
        .stream()
        .collect(Collectors.toMap(SiteFile::path, file -> file, (a, b) -> a, TreeMap::new));
  }
}
