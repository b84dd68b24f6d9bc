package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.junit.jupiter.api.Test;

class MissingSettingFillerTest {

  private final Problems problems = new Problems();

  @Test
  void settingsThatADraftLacksAreFilledInAndReported() {
    YamlNode.MappingNode completed =
        completed("draft: true\ntitle:\nsubtitle: 甲\nowner: 乙\nfooter: []\n");

    assertEquals(
        List.of(
            "draft=true",
            "subtitle=甲",
            "owner=乙",
            "footer=",
            "title=（标题待补）",
            "date=0000-01-01",
            "base=https://lantai.invalid/"),
        completed.entries().stream().map(entry -> entry.key() + "=" + entry.text()).toList());
    assertEquals(
        List.of(
            "x.yaml:1:1 draft-incomplete base (draft-incomplete)",
            "x.yaml:1:1 draft-incomplete date (iso-date)",
            "x.yaml:2:1 draft-incomplete title (draft-incomplete)"),
        ShownProblems.of(problems));
  }

  @Test
  void draftMayHaveOnlyAYearAsItsDate() {
    YamlNode.MappingNode completed =
        completed(
            "title: 甲\nsubtitle: 乙\nowner: 丙\ndate: 2031\nbase: https://a.gov.cn/\ndraft: true\n");

    assertEquals("2031-01-01", completed.entry("date").orElseThrow().text());
    assertEquals(6, completed.entries().size());
    assertEquals(
        List.of("x.yaml:4:1 draft-incomplete date (iso-date)"), ShownProblems.of(problems));
  }

  @Test
  void yearIsNotAMissingTitle() {
    YamlNode.MappingNode completed =
        completed(
            "title: 2031\nsubtitle: 乙\nowner: 丙\ndate: 2031-01-12\nbase: https://a.gov.cn/\n"
                + "draft: true\n");

    assertEquals("2031", completed.entry("title").orElseThrow().text());
    assertEquals(List.of(), ShownProblems.of(problems));
  }

  @Test
  void placeholdersAreReportedUnlessTheSiteIsADemonstration() {
    completed("base: https://a.example/\ndemonstration: true\n");
    assertEquals(List.of(), ShownProblems.of(problems));

    completed("base: https://a.example/\n");
    assertEquals(
        List.of("x.yaml:1:7 placeholder base https://a.example/ (reserved-address base)"),
        ShownProblems.of(problems));
  }

  @Test
  void settingsOfAPublishedSiteAreUnchanged() {
    YamlNode.MappingNode settings = mapping("title:\n");

    assertSame(settings, MissingSettingFiller.of(settings, problems));
    assertEquals(List.of(), ShownProblems.of(problems));
  }

  private YamlNode.MappingNode completed(String yaml) {
    return MissingSettingFiller.of(mapping(yaml), problems);
  }

  private static YamlNode.MappingNode mapping(String yaml) {
    SourceText source = new SourceText("x.yaml", yaml);
    return (YamlNode.MappingNode) YamlReader.read(source, new Problems()).orElseThrow();
  }
}
