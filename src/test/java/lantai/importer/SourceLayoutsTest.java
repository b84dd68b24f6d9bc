package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a report arrives, it is the same report. */
class SourceLayoutsTest {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  @TempDir Path folder;

  @Test
  void theReportIsCutAtItsHeadings() throws Exception {
    Report report = new ImportRun(folder).report(SampleReport.text());

    assertEquals(
        List.of(
            "0||开篇",
            "1-0|一、|2030年工作回顾",
            "1-1|（一）|产业根基更加牢固",
            "1-2|（二）|城乡面貌持续改善",
            "1-3|（三）|民生保障坚实有力",
            "1-closing||小结",
            "2-0|二、|2031年工作安排",
            "2-1|（一）|加快建设现代产业体系",
            "2-2|（二）|着力增进民生福祉",
            "closing||结束语"),
        ImportRun.headings(report));
    assertEquals(SampleReport.TITLE, report.site().title());
    assertEquals(SampleReport.MEETING + " " + SampleReport.SPEAKER, report.site().subtitle());
    assertEquals("2031-02-16", report.site().date().toString());
    assertEquals("云溪市人民政府", report.site().owner());
    assertEquals(3, report.notes().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everyLayoutOfTextGivesTheSameChapters(String name, byte[] bytes) throws Exception {
    assertSame(name + ".txt", bytes);
  }

  static Stream<Arguments> texts() {
    List<Arguments> texts = new ArrayList<>();
    List<String> lines = SampleReport.lines();
    String plain = SampleReport.text();
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      add(texts, charset, plain.getBytes(Charset.forName(charset)));
    }
    add(texts, "a byte order mark", ("\uFEFF" + plain).getBytes(UTF_8));
    add(texts, "CR LF", plain.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
    add(texts, "CR", plain.replace("\n", "\r").getBytes(UTF_8));
    add(texts, "blank lines", String.join("\n\n", lines).getBytes(UTF_8));
    add(texts, "indented", ("\u3000\u3000" + String.join("\n\u3000\u3000", lines)).getBytes(UTF_8));
    add(
        texts,
        "no-break spaces",
        ("\u00A0\u00A0" + String.join("\n\u00A0\u00A0", lines)).getBytes(UTF_8));
    for (int width : new int[] {24, 30, 36, 41}) {
      List<String> wrapped = SampleReport.wrapped(width, "\u3000\u3000");
      add(texts, "wrapped at " + width, String.join("\n", wrapped).getBytes(UTF_8));
      add(texts, "wrapped, double spaced " + width, String.join("\n\n", wrapped).getBytes(UTF_8));
    }
    add(texts, "letter-spaced headings", SampleReport.letterSpaced().getBytes(UTF_8));
    add(texts, "one line", String.join(" ", lines).getBytes(UTF_8));
    add(texts, "one line, wide spaces", String.join("\u3000\u3000", lines).getBytes(UTF_8));
    return texts.stream();
  }

  @Test
  void aTextWithoutLinesAndSpacesIsCutAtItsNumbers() throws Exception {
    ImportRun trial = new ImportRun(folder);
    Report report = trial.report(String.join("", SampleReport.BODY));

    assertEquals(
        List.of("0", "1-0", "1-1", "1-2", "1-3", "1-closing", "2-0", "2-1", "2-2", "closing"),
        report.chapters().stream().map(chapter -> chapter.id().value()).toList());
    assertEquals("2030年工作回顾", report.chapters().get(1).title());
    assertTrue(trial.told().contains("没有分行"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everySavedPageGivesTheSameChapters(String name, byte[] bytes) throws Exception {
    assertSame(name + ".html", bytes);
  }

  static Stream<Arguments> pages() {
    List<Arguments> pages = new ArrayList<>();
    List<String> lines = SampleReport.lines();
    String utf8 = "<meta charset=\"utf-8\">";
    add(
        pages,
        "paragraphs",
        TestDocuments.html(
                utf8, lines, "<p>&nbsp;&nbsp;&nbsp;&nbsp;", "</p>\n<p>\u3000\u3000", "</p>")
            .getBytes(UTF_8));
    add(
        pages,
        "line breaks",
        TestDocuments.html(
                utf8, lines, "<div id=\"zoom\"><p>", "<br>\n<br/>\u3000\u3000", "</p></div>")
            .getBytes(UTF_8));
    add(
        pages,
        "spans in a table",
        TestDocuments.html(
                utf8,
                lines,
                "<table><tr><td><div class=\"TRS_Editor\"><div><span>",
                "</span></div><div><span>",
                "</span></div></div></td></tr></table>")
            .getBytes(UTF_8));
    add(
        pages,
        "word",
        TestDocuments.html(
                utf8,
                lines,
                "<div class=WordSection1><p class=MsoNormal><b><o:p></o:p></b><span lang=EN-US>",
                "</span></p><p class=MsoNormal><span style='font-size:16pt'>",
                "</span></p></div>")
            .getBytes(UTF_8));
    String gb = "<META http-equiv=Content-Type content=\"text/html; charset=gb2312\">";
    add(
        pages,
        "gb2312",
        TestDocuments.html(gb, lines, "<P>", "</P><P>", "</P>")
            .getBytes(Charset.forName("GB18030")));
    add(
        pages,
        "no encoding named",
        TestDocuments.html("", lines, "<p>", "</p><p>", "</p>")
            .getBytes(Charset.forName("GB18030")));
    return pages.stream();
  }

  @Test
  void aWordDocumentGivesTheSameChapters() throws Exception {
    assertSame("report.docx", TestDocuments.word(SampleReport.lines()));
  }

  @ParameterizedTest(name = "{0} lines a page")
  @MethodSource("perPage")
  void aPdfGivesTheSameChapters(int perPage) throws Exception {
    List<String> lines = SampleReport.wrapped(36, "\u3000\u3000");
    assertSame("report.pdf", TestPdf.of(lines, perPage, "云溪市政府文件"));
  }

  static Stream<Integer> perPage() {
    return Stream.of(7, 11, 16, 30);
  }

  private void assertSame(String name, byte[] bytes) throws Exception {
    Path other = folder.resolve("other");
    java.nio.file.Files.createDirectories(other);
    Report expected = new ImportRun(folder).report(SampleReport.text());
    Report found = new ImportRun(other).report(name.replace(' ', '-').replace(",", ""), bytes);

    assertEquals(ImportRun.all(expected), ImportRun.all(found));
  }

  private static void add(List<Arguments> arguments, String name, byte[] bytes) {
    arguments.add(Arguments.of(name, bytes));
  }
}
