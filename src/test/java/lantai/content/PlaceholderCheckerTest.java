package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderCheckerTest {

  private static final String EXAMPLES =
      """
      title: 甲
      base: https://a.example/
      government:
        domain: www.a.test
        id-code: "0000000000"
      footer:
        - label: 乙
          href: http://localhost/
        - 丙
      date: 2024-01-01
      owner: 待补
      """;

  private final Problems problems = new Problems();

  @Test
  void namesAndCodesForExamplesAreReportedAtAnyDepth() {
    PlaceholderChecker.checkSettings(mapping(EXAMPLES), false, problems);

    thenProblems(
        "x.yaml:2:7 placeholder base https://a.example/ (reserved-address base)",
        "x.yaml:4:11 placeholder domain www.a.test (reserved-address domain)",
        "x.yaml:5:12 placeholder id-code 0000000000 (reserved-code id-code)",
        "x.yaml:8:11 placeholder href http://localhost/ (reserved-address href)",
        "x.yaml:10:7 placeholder date 2024-01-01 (made-up-date date)",
        "x.yaml:11:8 placeholder owner 待补 (placeholder owner)");
  }

  @Test
  void placeholdersOfADraftAreWarnings() {
    PlaceholderChecker.checkSettings(
        mapping("base: https://a.example/\nowner: 待补\n"), true, problems);

    thenProblems(
        "x.yaml:1:7 draft-incomplete base (reserved-address base)",
        "x.yaml:2:8 draft-incomplete owner (placeholder owner)");
  }

  @Test
  void realValuesAreNotReported() {
    PlaceholderChecker.checkSettings(
        mapping(
            """
            title: www.a.test
            date: 2024-01-11
            base: https://www.a.gov.cn/test/a.example/
            government: {domain: www.a.gov.cn, id-code: bm00000001, column: {name: 甲}}
            footer: [{label: 乙, href: https://examples.cn/}]
            """),
        false,
        problems);

    thenProblems();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年1月1日在会议上", "二〇二四年一月一日在会议上", "１月１日"})
  void newYearsDayIsRealIfTheTitleLinesNameIt(String subtitle) {
    PlaceholderChecker.checkSettings(
        mapping("subtitle: " + subtitle + "\ndate: 2024-01-01\n"), false, problems);

    thenProblems();
  }

  @Test
  void wordsOfARowAreChecked() {
    PlaceholderChecker.checkWords(
        mapping(
            """
            name: 待补充
            quote: 待补充
            aliases: [甲, TODO]
            baseline: {result: tbd}
            reason: 无
            text: 待定
            """),
        problems);

    thenProblems(
        "x.yaml:1:7 placeholder name 待补充 (placeholder name)",
        "x.yaml:3:14 placeholder aliases TODO (placeholder aliases)",
        "x.yaml:4:20 placeholder result tbd (placeholder result)",
        "x.yaml:5:9 placeholder reason 无 (no-reason reason)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"其他", "暂无", "略", "n/a", "数字", "x", "—", "不计"})
  void emptyPhraseIsNotAReasonButMayBeAName(String text) {
    PlaceholderChecker.checkWords(mapping("name: " + text + "\nreason: " + text + "\n"), problems);

    thenProblems("x.yaml:2:9 placeholder reason " + text + " (no-reason reason)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "待核对",
        "（待补：名称）",
        "甲（待定）",
        "FIXME 甲",
        "XXX",
        "……",
        "见 import-report.md。",
        "导入时未判断"
      })
  void wordsInPlaceOfAValueAreReported(String text) {
    PlaceholderChecker.checkWords(mapping("name: " + text + "\n"), problems);

    thenProblems("x.yaml:1:7 placeholder name " + text + " (placeholder name)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"等待补偿", "待遇", "年份", "文件简称", "X", "todos", "数字经济", "无人机"})
  void otherWordsAreNotReported(String text) {
    PlaceholderChecker.checkWords(mapping("name: " + text + "\n"), problems);

    thenProblems();
  }

  private static YamlNode.MappingNode mapping(String yaml) {
    SourceText source = new SourceText("x.yaml", yaml);
    return (YamlNode.MappingNode) YamlReader.read(source, new Problems()).orElseThrow();
  }

  private void thenProblems(String... expected) {
    assertEquals(List.of(expected), ShownProblems.of(problems));
  }
}
