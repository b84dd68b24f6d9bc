package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.ReportBuilder;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  @Test
  void textsAreGroupedByChapterAndNumberedByPlace() throws IOException {
    ReportBuilder report =
        new ReportBuilder()
            .heading("1-0", "一、", "回顾")
            .chapter("1-1", "粮食。", "“女”。")
            .note("b", 4, List.of("乙"), "丁")
            .note("a", 2, List.of("甲"), "丙");

    assertEquals(
        "lantai=[[\"1-1.html#p\",\"第1-1章\",\"粮食。\",\"“女”。\"],"
            + "[\"terms.html#note-\",\"注释\",\"\",\"甲：丙\",\"\",\"乙：丁\"]]\n",
        file("search/text.js", report));
  }

  @Test
  void targetsAreTheRowsThatAreSearched() throws IOException {
    ReportBuilder report =
        ReportBuilder.of("粮食增长5%，去年增长4%。")
            .target("t", "粮食增长5%", "5", "%", Bound.NONE)
            .result("r", "去年增长4%", "4", "%", Bound.NONE, null);

    assertEquals(
        "lantai=[[\"targets/t.html\",\"指标t\",\"粮食增长5%\"]]\n", file("search/targets.js", report));
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
        SearchIndex.ADDRESSES, files(ReportBuilder.of("甲")).stream().map(SiteFile::path).toList());
  }

  private static String file(String path, ReportBuilder report) throws IOException {
    return files(report).stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static List<SiteFile> files(ReportBuilder report) throws IOException {
    return SearchIndex.files(Linker.link(report.report(), new Problems()), OutputSink.MEMORY);
  }
}
