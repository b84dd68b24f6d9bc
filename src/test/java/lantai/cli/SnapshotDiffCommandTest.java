package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.acceptance.FileTree;
import lantai.acceptance.ThreeVersions;
import lantai.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of two versions between which changes of most kinds were made. */
class SnapshotDiffCommandTest {

  @TempDir static Path folder;

  private static ThreeVersions report;

  @BeforeAll
  static void createTwoVersions() throws IOException {
    report = new ThreeVersions(folder, ThreeVersions.PLAIN, new TreeMap<>(), new TreeMap<>());
    FileTree.write(
        FileTree.read(ThreeVersions.RESOURCES.resolve("given/content")), report.content());
    create("old");
    report.edit("chapters/1-0.md", "新进展", "明显进展");
    report.edit("chapters/1-0.md", "提速，", "提速,");
    report.edit("chapters/2-0.md", "430亿斤以上。城镇新增就业3万人", "440亿斤左右。城镇新增就业30000人");
    report.edit("goals/targets.yaml", "430亿斤以上", "440亿斤左右");
    report.edit("goals/targets.yaml", "\"430\"", "\"440\"");
    report.edit("goals/targets.yaml", "at-least", "approximately");
    report.edit("goals/targets.yaml", "3万人", "30000人");
    report.edit("goals/targets.yaml", "\"3\"", "\"30000\"");
    report.edit("goals/targets.yaml", "unit: 万人", "unit: 人");
    report.edit("chapters/1-0.md", "425亿斤", "426亿斤");
    report.edit("goals/results.yaml", "425", "426");
    report.edit("glossary.yaml", "建库，", "建库,");
    report.edit("glossary.yaml", "仓储方式。\n", "仓储方式。\n- {id: lv-dao, term: 绿道, pinyin: lv dao}\n");
    report.edit("chapters/2-0.md", "做好老旧站点的清理工作，及时公布清理结果。\n\n", "");
    report.edit("chapters/2-0.md", "加快绿道建设，把绿道修到村口。\n", "");
    report.edit("chapters/1-0.md", "群众出门见绿。\n", "群众出门见绿。\n\n加快绿道建设，把绿道修到村口。\n");
    create("new", "--attach", Files.writeString(folder.resolve("附件.txt"), "x").toString());
  }

  private static void create(String label, String... more) {
    String[] options = report.folders("-m", "发布", "--label", label);
    report.snapshot("create", Stream.of(options, more).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void numbersOfChangesThenEachOfThemArePrinted() {
    CommandRun run = report.run("diff", "old", "new");

    assertEquals(
        """
        targets: 1 raised, 1 bound changed, 1 unit changed
        results: 1 raised
        terms: 1 added, 1 form only
        text: 2 reworded, 1 moved, 1 removed, 1 form only
        ~ targets grain-output (粮食产量): raised, bound changed
            bound: [-at-least-]{+approximately+}
            value: [-430-]{+440+}
            quote: 确保粮食产量[-430-]{+440+}亿斤[-以上-]{+左右+}
        ~ targets urban-jobs (城镇新增就业): unit changed, value equal
            value: [-3-]{+30000+}
            unit: [-万人-]{+人+}
            quote: 城镇新增就业[-3万-]{+30000+}人左右
        ~ results grain-output-2031 (粮食产量): raised
            value: [-425-]{+426+}
            quote: 粮食产量达到[-425-]{+426+}亿斤
        ~ terms gongxiang-liangcang (共享粮仓): form only
        + terms lv-dao (绿道)
        ~ text 一、2031年工作回顾 p1: 过去一年，全县上下同心协力，各项工作取得[-新-]{+明显+}进展。粮食产量达到[-425-]{+426+}亿斤，比上年有所增加。
        ~ text 一、2031年工作回顾 p2: form only
        ~ text 一、2031年工作回顾 p4 (¶3), from 二、2032年工作安排 (¶4): 加快绿道建设，把绿道修到村口。
        ~ text 二、2032年工作安排 p1: 今年要抓好粮食生产，确保粮食产量[-430-]{+440+}亿斤[-以上-]{+左右+}。城镇新增就业[-3万-]{+30000+}人左右。
        - text 二、2032年工作安排 p3: [-做好老旧站点的清理工作，及时公布清理结果。-]
        """,
        run.out().replaceAll("(?m)^. file .*\n", ""));
    assertEquals(1, run.exit(), "as for diff(1), if there are differences");
  }

  @Test
  void pagesThatDifferOnlyInTheVersionTheyNameAreNotListed() {
    List<String> files =
        report
            .run("diff", "old", "new")
            .out()
            .lines()
            .filter(line -> line.contains(" file "))
            .toList();

    assertTrue(
        files.containsAll(
            List.of(
                "+ file attachments/附件.txt",
                "~ file source/content/glossary.yaml",
                "~ file site/data/report.json",
                "~ file site/1-0.html",
                "+ file site/changes/new.html",
                "~ file site/versions.html")),
        files::toString);
    assertEquals(
        List.of(), files.stream().filter(line -> line.matches(".*(404|search)\\.html")).toList());
  }

  @Test
  void fieldsAndTheirWordsHaveTheirChineseNamesOnRequest() {
    List<String> lines = report.run("diff", "old", "new", "--lang", "zh").out().lines().toList();

    assertEquals("目标：调高1处、改限定1处、改单位1处", lines.get(0));
    assertEquals(
        List.of(
            "    限定: [-不低于-]{+约+}",
            "    数值: [-430-]{+440+}",
            "    引文: 确保粮食产量[-430-]{+440+}亿斤[-以上-]{+左右+}",
            "    数值: [-3-]{+30000+}",
            "    单位: [-万人-]{+人+}",
            "    引文: 城镇新增就业[-3万-]{+30000+}人左右",
            "    数值: [-425-]{+426+}",
            "    引文: 粮食产量达到[-425-]{+426+}亿斤"),
        lines.stream().filter(line -> line.startsWith("  ")).toList());
  }

  @Test
  void jsonListsTheSameChangesAndFiles() throws IOException {
    CommandRun run = report.run("diff", "old", "new", "--json");

    Map<?, ?> json = (Map<?, ?>) Json.read(run.out().getBytes(StandardCharsets.UTF_8));
    assertEquals(1, run.exit());
    assertEquals(List.of("old", "new"), List.of(json.get("from"), json.get("to")));
    assertEquals(
        report
            .run("diff", "old", "new")
            .out()
            .lines()
            .filter(line -> line.contains(" file "))
            .count(),
        ((List<?>) json.get("files")).size());
  }

  @Test
  void versionDoesNotDifferFromItself() {
    assertEquals("No difference between new and new.\n", report.snapshot("diff", "new", "new"));
  }
}
