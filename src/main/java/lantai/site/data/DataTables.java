package lantai.site.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lantai.link.LinkedReport;
import lantai.site.data.FlattenedRows.ParagraphRow;
import lantai.site.data.FlattenedRows.TermUseRow;

/** The report as flat tables. */
final class DataTables {

  private static final List<String> ID = List.of("id");
  private static final List<String> PARAGRAPH = List.of("chapter", "paragraph");
  private static final List<String> NUMERAL = List.of("chapter", "paragraph", "start");
  private static final DataTable.ForeignKey SOURCE =
      new DataTable.ForeignKey(PARAGRAPH, "report", PARAGRAPH);
  private static final DataTable.ForeignKey BASELINE =
      new DataTable.ForeignKey(List.of("baseline_result"), "results", ID);
  private static final DataTable.ForeignKey TERM =
      new DataTable.ForeignKey(List.of("term"), "glossary", ID);

  private DataTables() {}

  static List<DataTable> of(LinkedReport linked) {
    List<DataTable> tables =
        List.of(
            table(
                "report",
                "报告全文",
                ParagraphRow.class,
                () -> FlattenedRows.paragraphs(linked),
                PARAGRAPH),
            table(
                "targets",
                "目标",
                GoalData.TargetData.class,
                () -> GoalData.targets(linked),
                ID,
                SOURCE,
                BASELINE),
            table(
                "results",
                "结果",
                GoalData.ResultData.class,
                () -> GoalData.results(linked),
                ID,
                SOURCE),
            table(
                "commitments",
                "承诺",
                GoalData.CommitmentData.class,
                () -> GoalData.commitments(linked),
                ID,
                SOURCE),
            table(
                "projects",
                "项目",
                ListData.ProjectData.class,
                () -> ListData.projects(linked),
                ID,
                SOURCE),
            table(
                "livelihood",
                "民生实事",
                ListData.LivelihoodData.class,
                () -> ListData.livelihood(linked),
                ID),
            table(
                "cities",
                "设区市",
                ListData.CityData.class,
                () -> ListData.cities(linked),
                ID,
                SOURCE),
            table("numerals", "数字", NumeralData.class, () -> NumeralData.of(linked), NUMERAL),
            table("glossary", "名词", TermData.class, () -> TermData.of(linked), ID),
            table(
                "uses",
                "名词出处",
                TermUseRow.class,
                () -> FlattenedRows.uses(linked),
                NUMERAL,
                TERM,
                SOURCE));
    Map<String, Set<List<Object>>> keys = new HashMap<>();
    for (DataTable table : tables) {
      for (DataTable.ForeignKey reference : table.references()) {
        keys.computeIfAbsent(reference.table(), name -> keys(name, reference.key(), tables));
      }
    }
    return tables.stream().map(table -> truthful(table, keys)).toList();
  }

  private static <R extends Record> DataTable table(
      String name,
      String title,
      Class<R> type,
      Supplier<List<R>> rows,
      List<String> key,
      DataTable.ForeignKey... references) {
    Flattener flattener = Flattener.of(type);
    return new DataTable(
        name,
        title,
        flattener.fields(),
        () -> rows.get().stream().map(flattener::cells),
        key,
        List.of(references));
  }

  /** What points at a table points at one and the same key of it. */
  private static Set<List<Object>> keys(String name, List<String> key, List<DataTable> all) {
    DataTable table = all.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    return table.cells(key).collect(Collectors.toSet());
  }

  /**
   * Leaves out a reference that some row breaks, such as a goal that only a note states.
   *
   * @param keys by the names of tables
   */
  private static DataTable truthful(DataTable table, Map<String, Set<List<Object>>> keys) {
    List<DataTable.ForeignKey> kept =
        table.references().stream().filter(reference -> holds(reference, table, keys)).toList();
    return new DataTable(
        table.name(), table.title(), table.fields(), table.source(), table.key(), kept);
  }

  private static boolean holds(
      DataTable.ForeignKey reference, DataTable table, Map<String, Set<List<Object>>> keys) {
    Set<List<Object>> there = keys.get(reference.table());
    return table
        .cells(reference.fields())
        .allMatch(cells -> there.contains(cells) || cells.stream().allMatch(Objects::isNull));
  }
}
