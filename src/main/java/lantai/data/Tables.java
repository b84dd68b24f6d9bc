package lantai.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lantai.data.FlatData.ParagraphRow;
import lantai.data.FlatData.UseRow;
import lantai.link.LinkedReport;

/** The report as flat tables. */
final class Tables {

  private static final List<String> ID = List.of("id");
  private static final List<String> PARAGRAPH = List.of("chapter", "paragraph");
  private static final List<String> NUMERAL = List.of("chapter", "paragraph", "start");
  private static final Table.Reference SOURCE = new Table.Reference(PARAGRAPH, "report", PARAGRAPH);
  private static final Table.Reference BASELINE =
      new Table.Reference(List.of("baseline_result"), "results", ID);
  private static final Table.Reference TERM = new Table.Reference(List.of("term"), "glossary", ID);

  private Tables() {}

  static List<Table> of(LinkedReport linked) {
    List<Table> tables =
        List.of(
            table(
                "report", "报告全文", ParagraphRow.class, () -> FlatData.paragraphs(linked), PARAGRAPH),
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
                "uses", "名词出处", UseRow.class, () -> FlatData.uses(linked), NUMERAL, TERM, SOURCE));
    return tables.stream().map(table -> truthful(table, tables)).toList();
  }

  private static <R extends Record> Table table(
      String name,
      String title,
      Class<R> type,
      Supplier<List<R>> rows,
      List<String> key,
      Table.Reference... references) {
    Flattener flattener = Flattener.of(type);
    return new Table(
        name,
        title,
        flattener.fields(),
        () -> rows.get().stream().map(flattener::cells),
        key,
        List.of(references));
  }

  /** Leaves out a reference that some row breaks, such as a goal that only a note states. */
  private static Table truthful(Table table, List<Table> all) {
    List<Table.Reference> kept = new ArrayList<>();
    for (Table.Reference reference : table.references()) {
      Table other =
          all.stream().filter(t -> t.name().equals(reference.table())).findFirst().orElseThrow();
      Set<List<Object>> keys = other.cells(reference.key()).collect(Collectors.toSet());
      boolean holds =
          table
              .cells(reference.fields())
              .allMatch(cells -> keys.contains(cells) || cells.stream().allMatch(Objects::isNull));
      if (holds) {
        kept.add(reference);
      }
    }
    return new Table(
        table.name(),
        table.title(),
        table.fields(),
        table.source(),
        table.key(),
        List.copyOf(kept));
  }
}
