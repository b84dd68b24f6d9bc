package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import lantai.archive.history.FirstVersions;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Problems;
import lantai.link.Linker;
import lantai.model.Bound;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.Tables;
import lantai.model.table.Table;
import lantai.site.data.DataColumn.ColumnType;
import org.junit.jupiter.api.Test;

class DataTablesTest {

  private final Report report =
      ReportBuilder.of("确保粮食增长5%左右，守住底线。")
          .target("grain", "确保粮食增长5%左右", null, "5", "%", Bound.APPROXIMATELY, "确保")
          .commitment("line", "守住底线", null, null, null)
          .term("liang", List.of("粮食", "底线"))
          .report();

  private final List<DataTable> tables =
      DataTables.of(Linker.link(report, new Problems()), new FirstVersions(VersionHistory.NONE));

  @Test
  void columnsOfContentTableAreThoseDeclared() {
    for (Table<?> table : Tables.ALL) {
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

    assertEquals(Tables.named("targets").columns(), List.copyOf(row.keySet()));
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

  private static ColumnType type(String name, List<DataColumn> columns) {
    return columns.stream().filter(each -> each.name().equals(name)).findFirst().get().type();
  }

  private DataTable table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
