package lantai.content.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change rewrites one row and nothing else, and its inverse restores every character. */
class RowChangeTest {

  private static final String FILE = "goals/targets.yaml";

  /** Comments, a blank line, two styles of quotation marks, a list and a folded text. */
  private static final String TEXT =
      """
      # 导入时起草的目标
      - id: grain
        draft: true # 问过统计局
        name: '粮食产量'
        quote: "确保粮食产量 430 亿斤以上"
        value: "430"

      # 下面一条再核
      - id: exports
        draft: true
        name: 出口总额
        objects:
          - 甲
          - 乙
        note: >
          一段折行的
          文字
      - {id: "flow", draft: true, name: 流式}
      - draft: true
        id: first
      """;

  private static String row(int index) {
    return TableRows.parse(TEXT).rows().get(index).text();
  }

  private static String without(String row) {
    return YamlMapping.parse(row).without("draft").text();
  }

  @Test
  void rowsAreTheLinesFromTheirDashToTheirLastValue() {
    assertEquals(4, TableRows.parse(TEXT).rows().size());
    assertEquals(
        """
        - id: exports
          draft: true
          name: 出口总额
          objects:
            - 甲
            - 乙
          note: >
            一段折行的
            文字\
        """,
        row(1));
    assertEquals(9, TableRows.parse(TEXT).rows().get(1).line());
    assertEquals(18, TableRows.parse(TEXT).rows().get(1).endLine());
  }

  @Test
  void acceptingRemovesOneLineAndKeepsTheCommentNextToIt() {
    assertEquals(row(0).replace("draft: true # 问过统计局", "# 问过统计局"), without(row(0)));
    assertEquals(row(1).replace("  draft: true\n", ""), without(row(1)));
    assertEquals("- {id: \"flow\", name: 流式}", without(row(2)));
    assertEquals("- id: first", without(row(3)));
  }

  @Test
  void aNewValueKeepsTheStyleOfTheOldOneWhereItCan() {
    Map<String, Object> baseline = new LinkedHashMap<>();
    baseline.put("result", "a-2023");
    baseline.put("relation", "same");
    YamlMapping grain = YamlMapping.parse(row(0));
    List<String> order = List.of("id", "name", "quote", "value", "unit", "main");

    assertEquals(row(0).replace("'粮食产量'", "'粮食''总产'"), grain.with("name", "粮食'总产", order).text());
    assertEquals(row(0).replace("\"430\"", "\"435\""), grain.with("value", "435", order).text());
    assertEquals(row(0) + "\n  unit: 亿斤", grain.with("unit", "亿斤", order).text());
    assertEquals(row(0) + "\n  main: true", grain.with("main", true, order).text());
    assertEquals(
        row(1).replace("出口总额", "\"出口: 总额 #1\""),
        YamlMapping.parse(row(1)).with("name", "出口: 总额 #1", order).text());
    assertEquals(
        row(1).replace("\n    - 甲\n    - 乙", " [甲, \"乙,丙\"]"),
        YamlMapping.parse(row(1)).with("objects", List.of("甲", "乙,丙"), order).text());
    assertEquals(
        "- {id: \"flow\", name: 流式, value: \"1\"}".replace("name: 流式", "draft: true, name: 流式"),
        YamlMapping.parse(row(2)).with("value", "1", order).text());
    assertEquals(
        row(0) + "\n  baseline: { result: a-2023, relation: same }",
        grain
            .with(
                "baseline",
                new java.util.LinkedHashMap<>(Map.of("result", "a-2023")) {
                  private static final long serialVersionUID = 1L;

                  {
                    put("relation", "same");
                  }
                },
                order)
            .text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void theInverseRestoresEveryCharacter(String lineBreak) throws EditConflictException {
    for (String start : List.of("", "\uFEFF")) {
      for (String end : List.of(TEXT, TEXT.stripTrailing(), TEXT.replace("# 导入时起草的目标\n", ""))) {
        String text = start + end.replace("\n", lineBreak);
        for (TableRow row : TableRows.parse(text).rows()) {
          List<RowChange> changes =
              List.of(
                  RowChange.remove(FILE, row.text()),
                  RowChange.replace(FILE, row.text(), without(row.text())));
          for (RowChange change : changes) {
            RowChangeResult changed = change.changed(text);
            assertEquals(text, changed.inverse().applyTo(changed.text()), change.toString());
          }
        }
        RowChangeResult added =
            RowChange.add(FILE, "- id: last" + lineBreak + "  name: 新").changed(text);
        assertEquals(
            TableRows.parse(text).rows(),
            TableRows.parse(added.inverse().applyTo(added.text())).rows());
      }
    }
  }

  @Test
  void aChangeOfOtherRowsMeanwhileIsKept() throws EditConflictException {
    String meanwhile = "# 一行说明\n- id: new\n" + TEXT.replace("出口总额", "进出口总额");
    String changed = RowChange.replace(FILE, row(0), without(row(0))).applyTo(meanwhile);

    assertEquals(meanwhile.replace("draft: true # 问过统计局", "# 问过统计局"), changed);
  }

  @Test
  void aRowThatChangedMeanwhileIsRefusedAndShownAsItIsNow() {
    String meanwhile = TEXT.replace("\"430\"", "\"440\"");
    EditConflictException conflict =
        assertThrows(
            EditConflictException.class,
            () -> RowChange.replace(FILE, row(0), without(row(0))).applyTo(meanwhile));

    assertEquals(row(0).replace("430\"", "440\""), conflict.current());
    assertEquals("review-conflict", conflict.key());
  }

  @Test
  void aFileThatCannotBeReadIsNotChanged() {
    EditConflictException conflict =
        assertThrows(
            EditConflictException.class,
            () -> RowChange.remove(FILE, row(0)).applyTo(TEXT + "- name: [\n"));
    assertEquals("edit-unreadable", conflict.key());
  }

  @Test
  void rowsAreAddedToAnEmptyFileAndAfterTheLastRow() throws EditConflictException {
    RowChange add = RowChange.add(FILE, "- id: a");
    assertEquals("- id: a\n", add.applyTo(""));
    assertEquals("# 说明\n- id: a\n", add.applyTo("# 说明"));
    assertEquals("- id: b\n- id: a\n", add.applyTo("- id: b"));
  }
}
