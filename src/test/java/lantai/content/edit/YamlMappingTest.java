package lantai.content.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nested mappings, as in the settings of a site and the front matter of a chapter. */
class YamlMappingTest {

  private static final String SETTINGS =
      """
      # 草稿
      draft: true
      title: 甲
      government:
        name: 乙
        domain:   # 待补
        column:
          name: 政府工作报告   # 栏目
          type: 政策文件
      """;

  private static YamlMapping government() {
    return YamlMapping.parse(SETTINGS).nested("government").orElseThrow();
  }

  @Test
  void aValueOfANestedMappingIsChangedInItsPlace() {
    assertEquals(
        SETTINGS.replace("domain:   # 待补", "domain: www.example.gov.cn   # 待补"),
        government().with("domain", "www.example.gov.cn", List.of()).text());
    YamlMapping column = government().nested("column").orElseThrow();
    assertEquals(
        SETTINGS.replace("name: 政府工作报告 ", "name: 工作报告 "),
        column.with("name", "工作报告", List.of()).text());
    assertEquals(
        SETTINGS.replace("      type: 政策文件\n".substring(2), ""), column.without("type").text());
  }

  @Test
  void theOuterMappingOfAChangedOneHasTheChange() {
    YamlMapping changed = government().with("name", "丙", List.of());
    assertEquals("丙", ((Map<?, ?>) changed.outer().values().get("government")).get("name"));
  }

  @Test
  void aValueThatIsNotAMappingContainsNone() {
    assertEquals(true, YamlMapping.parse(SETTINGS).nested("title").isEmpty());
    assertEquals(true, YamlMapping.parse(SETTINGS).nested("other").isEmpty());
  }

  @Test
  void theOnlyKeyCannotBeRemoved() {
    YamlMapping only = YamlMapping.parse("a:\n  b: c\n").nested("a").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> only.without("b"));
  }

  @Test
  void partsOfAChapterFileAreItsFrontMatterAndItsText() {
    String file = "---\r\nid: 1-0\r\ntitle: 甲\r\n---\r\n\r\n第一段。\r\n";
    ChapterFileParts chapter = ChapterFileParts.parse(file);
    assertEquals("第一段。\r\n", chapter.body());
    assertEquals(file, chapter.text());
    assertEquals(
        file.replace("甲", "乙"),
        chapter.withFrontMatter(chapter.frontMatter().with("title", "乙", List.of())).text());
    assertEquals("没有章头", ChapterFileParts.parse("没有章头").body());
  }
}
