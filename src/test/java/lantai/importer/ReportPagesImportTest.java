package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lantai.importer.extract.RejectedFileException;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The publication source of a report, and reports that a website divided into pages. */
class ReportPagesImportTest {

  private static final List<String> FRONT =
      List.of(SampleReport.TITLE, SampleReport.MEETING, SampleReport.SPEAKER);

  @TempDir Path folder;

  private String imported(String... pages) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < pages.length; i++) {
      files.add(folder.resolve("page" + (i + 1) + (pages[i].startsWith("<") ? ".html" : ".txt")));
      Files.writeString(files.get(i), pages[i]);
    }
    ReportImporter.importReport(files, out(), ImportRun::noDrafts, ImportRun.MESSAGES);
    return Files.readString(out().resolve("site.yaml"));
  }

  private Path out() {
    return folder.resolve("content");
  }

  private static String paragraphs(List<String> lines) {
    return lines.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
  }

  private static String page(String head, List<String> lines, String foot) {
    return "<html><head>"
        + head
        + "</head><body><div class='c'>"
        + paragraphs(lines)
        + "</div>"
        + foot
        + "</body></html>";
  }

  private String chapters() throws Exception {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(out().resolve("chapters"))) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void pagesAreJoinedWithoutRepeatedLines() throws Exception {
    String links = "<div><a>上一页</a> <a>1</a> <a>2</a> <a>下一页</a></div><div>版权所有：云溪市人民政府</div>";
    List<String> first = new ArrayList<>(FRONT);
    first.addAll(SampleReport.BODY.subList(0, 8));
    List<String> second = new ArrayList<>(List.of(SampleReport.TITLE + "（第2页）"));
    second.addAll(SampleReport.BODY.subList(8, SampleReport.BODY.size()));
    imported(page("", first, links), page("", second, links));
    String pages = chapters();

    Path whole = folder.resolve("whole.txt");
    Files.writeString(
        whole, String.join("\n", FRONT) + "\n" + String.join("\n", SampleReport.BODY));
    Path other = folder.resolve("other");
    ReportImporter.importReport(List.of(whole), other, ImportRun::noDrafts, ImportRun.MESSAGES);
    StringBuilder expected = new StringBuilder();
    try (var files = Files.list(other.resolve("chapters"))) {
      for (Path file : files.sorted().toList()) {
        expected.append(Files.readString(file));
      }
    }
    assertEquals(expected.toString(), pages);
    assertFalse(pages.contains("上一页"));
  }

  @Test
  void sentenceMayContinueInTheNextFile() throws Exception {
    String body = String.join("\n", SampleReport.BODY);
    int cut = body.indexOf("新增规模以上企业36家，") + "新增规模以上企业36家，".length();
    imported(String.join("\n", FRONT) + "\n" + body.substring(0, cut), body.substring(cut));
    assertTrue(chapters().contains("新增规模以上企业36家，工业投资增长12.5%"), chapters());
  }

  @Test
  void sentenceRepeatedOnPagesBelongsToTheReport() throws Exception {
    String links = "<p>上一页 1 2 3 下一页</p><div>版权所有：云溪市人民政府</div>";
    String sentence = "全市经济平稳运行，民生持续改善。";
    List<String> first = new ArrayList<>(FRONT);
    first.addAll(SampleReport.BODY.subList(0, 4));
    first.add(sentence);
    List<String> second = List.of(SampleReport.TITLE, sentence, "服务业稳步发展。", sentence);
    List<String> third = new ArrayList<>(List.of(SampleReport.TITLE, sentence));
    third.addAll(SampleReport.BODY.subList(4, SampleReport.BODY.size()));
    imported(page("", first, links), page("", second, links), page("", third, links));

    String chapters = chapters();
    assertEquals(4, chapters.split(sentence, -1).length - 1, chapters);
    assertFalse(chapters.contains("上一页"), chapters);
  }

  @Test
  void unitOfAFigureMayBeginTheNextFile() throws Exception {
    List<String> first = new ArrayList<>(FRONT);
    first.addAll(SampleReport.BODY.subList(0, 4));
    first.add("全市地区生产总值达到1250");
    List<String> second = new ArrayList<>(List.of("亿元，增长6.1%。"));
    second.addAll(SampleReport.BODY.subList(4, SampleReport.BODY.size()));
    imported(page("", first, ""), page("", second, ""));
    assertTrue(chapters().contains("达到1250亿元，增长6.1%。"), chapters());
  }

  @Test
  void problemNamesItsFile() throws Exception {
    Path first = folder.resolve("1.txt");
    Files.writeString(first, SampleReport.text());
    Path second = folder.resolve("2.txt");
    Files.write(second, new byte[] {0, 1, 2, 3});
    RejectedFileException rejected =
        assertThrows(
            RejectedFileException.class,
            () ->
                ReportImporter.importReport(
                    List.of(first, second), out(), ImportRun::noDrafts, ImportRun.MESSAGES));
    assertTrue(rejected.arguments()[0].endsWith("2.txt"));
  }

  @Test
  void sourceIsReadFromTheMetaTags() throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY);
    String page =
        page(
            "<meta name='ContentSource' content='云溪市人民政府办公室'>"
                + "<meta name='PubDate' content='2031-02-20 09:12'>"
                + "<meta name='Url' content='https://www.yunxi.internal/zwgk/1.html'>",
            lines,
            "");
    String site = imported(page);
    String expected =
        String.join(
            "\n",
            "source:",
            "  name: 云溪市人民政府办公室",
            "  url: https://www.yunxi.internal/zwgk/1.html",
            "  published: 2031-02-20",
            "  sha256: " + Sha2.hex(page.getBytes(StandardCharsets.UTF_8)),
            "");
    assertTrue(site.replace("\"", "").contains(expected), site);
    assertTrue(site.contains("\ndate: 2031-02-16\n"), site);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='og:url' content='https://a.internal/1.html'>|https://a.internal/1.html",
        "<link rel='canonical' href='https://a.internal/2.html'>|https://a.internal/2.html",
        "<!-- saved from url=(0025)https://a.internal/3.html -->|https://a.internal/3.html",
        "<meta name='url' content='/4.html'>|''"
      })
  void addressIsReadFromAnyOfSeveralPlaces(String head, String url) throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY);
    String site = imported(page(head, lines, ""));
    assertEquals(!url.isEmpty(), site.contains("  url: "), site);
    assertTrue(url.isEmpty() || site.contains(url), site);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.yunxi.internal/zwgk/5.html 来源：市政府办 2031-02-20 09:12,市政府办,2031-02-20",
    "来源：云溪日报 发布时间：2031-02-21 浏览次数：12,云溪日报,2031-02-21",
    "发布日期：2031年2月22日 信息来源：市政府办公室,市政府办公室,2031-02-22",
    "2031-02-23 08:30:00 来源：云溪市人民政府,云溪市人民政府,2031-02-23"
  })
  void sourceIsReadFromALineOfThePage(String line, String name, String published) throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.add(1, line);
    lines.addAll(SampleReport.BODY);
    String site = imported(String.join("\n", lines)).replace("\"", "");
    assertTrue(site.contains("  name: " + name + "\n"), site);
    assertTrue(site.contains("  published: " + published + "\n"), site);
    assertEquals(line.contains("https"), site.contains("  url: https://www.yunxi.internal/"), site);
    assertTrue(site.contains("\ndate: 2031-02-16\n"), site);
  }

  @Test
  void unknownSourceIsNotWritten() throws Exception {
    String site = imported(SampleReport.text());
    assertTrue(site.contains("source:\n  url:\n  sha256: "), site);
    assertFalse(site.contains("retrieved:"), site);
  }
}
