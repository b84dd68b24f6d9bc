package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.archive.history.FirstAppearanceIndex;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.BaselineReference;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.RowId;
import lantai.model.TableSchemas;
import lantai.model.Target;
import lantai.model.table.RecordBuilder;
import lantai.model.table.TableSchema;
import lantai.site.data.DataColumn.ColumnType;
import org.junit.jupiter.api.Test;

class DataTableFactoryTest {

  private final Report report =
      ReportBuilder.of("确保粮食增长5%左右，守住底线。")
          .target("grain", "确保粮食增长5%左右", null, "5", "%", Bound.APPROXIMATELY, "确保")
          .commitment("line", "守住底线", null, null, null)
          .term("liang", List.of("粮食", "底线"))
          .report();

  private final List<DataTable> tables = tables(report, VersionHistory.NONE);

  @Test
  void columnsOfContentTableAreThoseDeclared() {
    for (TableSchema<?> table : TableSchemas.ALL) {
      if (!table.columns().isEmpty()) {
        List<String> columns =
            table(table.name()).columns().stream().map(DataColumn::name).toList();
        assertEquals(table.columns(), columns);
        assertEquals(table.title(), table(table.name()).title());
      }
    }
  }

  @Test
  void rowHasDeclaredAndDerivedValues() {
    Map<String, Object> row = table("targets").nestedRows().findFirst().orElseThrow();

    assertEquals(TableSchemas.named("targets").columns(), List.copyOf(row.keySet()));
    String cells =
        "id=grain, name=指标grain, chapter=1-1, paragraph=p1, shown=确保增长5%左右, bound=approximately,"
            + " modality=确保, word=null, value=5, to=null, unit=%, number=5, low=null, high=null,"
            + " unit_base=%, nature=growth, year=null, until=null, main=false,"
            + " quote=确保粮食增长5%左右, url=targets/grain.html, source=1-1.html#p1, baseline=null";
    for (String cell : cells.split(", ")) {
      String[] expected = cell.split("=", 2);
      assertEquals(expected[1], String.valueOf(row.get(expected[0])), expected[0]);
    }
  }

  @Test
  void columnsThatOnlyTargetsFillAreEmptyInCommitments() {
    Map<String, Object> row = table("commitments").nestedRows().findFirst().orElseThrow();

    assertEquals("hold", row.get("nature"));
    assertEquals(true, row.containsKey("value"));
    assertEquals(null, row.get("value"));
    assertEquals(null, row.get("baseline"));
  }

  @Test
  void partsOfMappingAreColumnsOfTheFlatTable() {
    List<DataColumn> flat = table("targets").flatColumns();

    List<String> names = flat.stream().map(DataColumn::name).toList();
    int relation = names.indexOf("baseline_relation");

    assertEquals("baseline_result", names.get(relation - 1));
    assertEquals(false, names.contains("baseline"));
    assertEquals("同口径", flat.get(relation).meaning().substring(5, 8));
  }

  @Test
  void listsAreJoinedOrCountedInTheFlatTable() {
    List<String> names = table("glossary").flatColumns().stream().map(DataColumn::name).toList();
    List<Object> cells = table("glossary").rows().findFirst().orElseThrow();

    assertEquals(names.size(), cells.size());
    assertEquals("底线", cells.get(names.indexOf("aliases")));
    assertEquals("释义", cells.get(names.indexOf("definition")));
    assertEquals(2, cells.get(names.indexOf("uses")));
  }

  @Test
  void typesFollowTheFields() {
    List<DataColumn> flat = table("targets").flatColumns();

    assertEquals(ColumnType.NUMBER, type("value", flat));
    assertEquals(ColumnType.NUMBER, type("low", flat));
    assertEquals(ColumnType.BOOLEAN, type("main", flat));
    assertEquals(ColumnType.STRING, type("id", flat));
    assertEquals(ColumnType.INTEGER, type("uses", table("glossary").flatColumns()));
  }

  @Test
  void referencesThatNoRowBreaksAreDeclared() {
    assertEquals(
        List.of("report", "results"),
        table("targets").references().stream().map(DataTable.ForeignKey::table).toList());
    assertEquals(List.of(), table("livelihood").references());
  }

  @Test
  void referenceThatARowBreaksIsNotDeclared() {
    Report noted =
        ReportBuilder.of("守住底线。")
            .note("line", 1, List.of("底线"), "粮食增长5%。")
            .noteTarget("grain", "粮食增长5%", "5", "%", Bound.NONE)
            .report();
    // A result is expected, and this is a target.
    Report wrong = withBaseline(report, "grain");

    assertEquals(List.of("results"), referencesOfTargets(noted));
    assertEquals(List.of("report"), referencesOfTargets(wrong));
  }

  private static List<String> referencesOfTargets(Report report) {
    return table("targets", tables(report, VersionHistory.NONE)).references().stream()
        .map(DataTable.ForeignKey::table)
        .toList();
  }

  @Test
  void targetHasTheNumberOfItsBaseline() {
    Report compared =
        withBaseline(
            ReportBuilder.of("确保粮食增长5%左右，上年下降1万吨。")
                .target("grain", "确保粮食增长5%左右", "5", "%", Bound.APPROXIMATELY)
                .result("last", "上年下降1万吨", "-1", "万吨", Bound.NONE, null)
                .report(),
            "last");
    DataTable targets = table("targets", tables(compared, VersionHistory.NONE));
    Map<String, Object> row = targets.nestedRows().findFirst().orElseThrow();
    List<String> names = targets.flatColumns().stream().map(DataColumn::name).toList();
    List<Object> cells = targets.rows().findFirst().orElseThrow();

    assertEquals("-10000", String.valueOf(row.get("baseline_number")));
    assertEquals(Map.of("result", "last", "relation", "same"), row.get("baseline"));
    assertEquals("last", cells.get(names.indexOf("baseline_result")));
    assertEquals("same", cells.get(names.indexOf("baseline_relation")));
    assertEquals(
        List.of("report", "results"),
        targets.references().stream().map(DataTable.ForeignKey::table).toList());
  }

  @Test
  void rowHasTheFirstVersionThatHasItsWords() {
    List<DataTable> later =
        tables(
            report, new VersionHistory(List.of(version("2024-02-01"), version("2024-03-01")), ""));
    Map<String, Object> target = table("targets", later).nestedRows().findFirst().orElseThrow();
    Map<String, Object> sentence = table("sentences", later).nestedRows().findFirst().orElseThrow();

    assertEquals("2024-02-01", target.get("first"));
    assertEquals("2024-02-01", sentence.get("first"));
  }

  private static VersionContent version(String label) {
    OffsetDateTime time = OffsetDateTime.parse(label + "T08:00:00+08:00");
    String text = "确保粮食增长5%左右，守住底线。";
    return new VersionContent(
        new VersionMetadata(label, VersionKind.UPDATE, "", time, ""),
        Map.of(
            RowKind.TARGET,
            List.of(
                new VersionContent.ItemContent(
                    "grain", "粮食", "targets/grain.html", "", Map.of("quote", "确保粮食增长5%左右")))),
        List.of(),
        List.of(
            new VersionContent.ChapterContent(
                "1-1",
                "章",
                "1-1.html",
                List.of(
                    new VersionContent.ParagraphContent(
                        1, "p1", "1-1.html#p1", text, Map.of("p1s1", text))))),
        Map.of(),
        Map.of());
  }

  private static Report withBaseline(Report report, String result) {
    BaselineReference baseline =
        new BaselineReference(
            new Located<>(new RowId(result), ReportBuilder.PLACE),
            BaselineReference.BaselineRelation.SAME);
    List<ReportRow> rows = new ArrayList<>(report.rows());
    rows.set(0, RecordBuilder.from((Target) rows.get(0)).with("baseline", baseline).build());
    return report.with(rows, List.of());
  }

  private static List<DataTable> tables(Report report, VersionHistory history) {
    return DataTableFactory.of(
        Linker.link(report, new Problems()), new FirstAppearanceIndex(history));
  }

  private static ColumnType type(String name, List<DataColumn> columns) {
    return columns.stream().filter(each -> each.name().equals(name)).findFirst().get().type();
  }

  private DataTable table(String name) {
    return table(name, tables);
  }

  private static DataTable table(String name, List<DataTable> tables) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
