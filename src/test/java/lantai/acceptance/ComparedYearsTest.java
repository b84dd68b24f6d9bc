package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lantai.cli.CommandRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages name a year only over what is of that year. */
class ComparedYearsTest {

  private static final Map<String, String> CONTENT =
      Map.of(
          "site.yaml",
          """
          draft: true
          title: 云岭市政府工作报告
          subtitle: 2031年1月8日在云岭市第9届人民代表大会第1次会议上
          owner: 云岭市人民政府
          date: 2031-01-08
          demonstration: true
          base: https://lantai.example/yunling/
          """,
          "chapters/1-0.md",
          """
          ---
          id: "1-0"
          number: 一、
          title: 2030年工作回顾
          ---

          2030年，林木绿化率达到45%，茶叶产量达到30万吨。近五年，累计实施重大项目5600个。
          """,
          "chapters/2-0.md",
          """
          ---
          id: "2-0"
          number: 二、
          title: 2031年工作安排
          ---

          茶叶产量达到32万吨，实施重大项目1200个。到2035年，林木绿化率达到50%。
          """,
          "numerals.yaml",
          "- phrase: \"{n}\"\n  draft: true\n",
          "goals/results.yaml",
          """
          - {id: forest-2030, name: 林木绿化率, chapter: 1-0, quote: 林木绿化率达到45%, word: 达到, value: "45", unit: "%",
             nature: rate, direction: none, period: status}
          - {id: tea-2030, name: 茶叶产量, chapter: 1-0, quote: 茶叶产量达到30万吨, word: 达到, value: "30", unit: 万吨,
             nature: level, direction: none, period: annual}
          - {id: works-2030, name: 重大项目, chapter: 1-0, quote: 累计实施重大项目5600个, word: 累计, value: "5600", unit: 个,
             nature: count, direction: none, period: term}
          """,
          "goals/targets.yaml",
          """
          - {id: tea, name: 茶叶产量, chapter: 2-0, quote: 茶叶产量达到32万吨, word: 达到, value: "32", unit: 万吨,
             nature: level, main: true, baseline: {result: tea-2030, relation: same}}
          - {id: works, name: 重大项目, chapter: 2-0, quote: 实施重大项目1200个, value: "1200", unit: 个, nature: count,
             main: true, baseline: {result: works-2030, relation: near}}
          - {id: forest, name: 林木绿化率, chapter: 2-0, quote: 林木绿化率达到50%, word: 达到, value: "50", unit: "%",
             nature: rate, until: 2035, baseline: {result: forest-2030, relation: same}}
          """);

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    for (Map.Entry<String, String> file : CONTENT.entrySet()) {
      Path path = folder.resolve("content").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    CommandRun run =
        CommandRun.of(
            "build",
            "--content",
            folder.resolve("content").toString(),
            "--out",
            folder.resolve("site").toString());
    assertEquals(0, run.exit(), run.err());
  }

  @Test
  void columnWithAFigureOfFiveYearsNamesNoYear() throws IOException {
    Document targets = page("targets.html");

    assertEquals("完成情况", targets.select("table.goals thead th").get(2).text());
    assertFalse(targets.text().contains("2030年实际 类型"), targets.text());
    assertEquals("重大项目：累计5600个 时段：五年，口径不同，仅供对照", targets.select("td[data-l=完成情况]").get(1).text());
  }

  @Test
  void pageOfATargetNamesTheYearOfItsResult() throws IOException {
    assertEquals("完成情况", page("targets/works.html").select("dl.facts dt").first().text());
    assertEquals("2030年实际", page("targets/forest.html").select("dl.facts dt").first().text());
    assertTrue(page("index.html").select(".pace").text().contains("时段：五年"));
  }

  @Test
  void legendNamesTheYearInWhichTheTargetsAreToBeReached() throws IOException {
    assertEquals("○ 2030年实际 ● 2031年目标", legend("targets/tea.html"));
    assertEquals("○ 2030年实际 ● 2035年目标", legend("targets/forest.html"));
    assertEquals("○ 2030年实际 ● 目标", legend("targets.html"));
  }

  @Test
  void resultLinksToItsTargetByTheYearOfThat() throws IOException {
    assertEquals("2035年目标", page("results.html").select("#g-forest-2030 th a").text());
    assertEquals("2031年目标", page("results.html").select("#g-tea-2030 th a").text());
  }

  private String legend(String path) throws IOException {
    return page(path).select("p.m:contains(○)").text().replace('　', ' ');
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }
}
