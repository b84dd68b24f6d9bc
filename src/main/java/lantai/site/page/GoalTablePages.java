package lantai.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lantai.link.LinkedReport;
import lantai.model.City;
import lantai.model.Goal;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Tables;
import lantai.model.table.FieldDeclaration;
import lantai.model.table.Table;

/** The tables of results, projects, livelihood items and cities; a page only if it has rows. */
final class GoalTablePages {

  private final Report report;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;

  GoalTablePages(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.report = linked.report();
    this.layouts = layouts;
    this.rows = rows;
  }

  List<Page> pages() {
    return Arrays.stream(Goal.GoalKind.values())
        .filter(kind -> !report.goals(kind.type()).isEmpty())
        .flatMap(kind -> page(kind).stream())
        .toList();
  }

  private Optional<Page> page(Goal.GoalKind kind) {
    return switch (kind) {
      case TARGET, COMMITMENT -> Optional.empty(); // listed by TargetPages
      case RESULT -> page(kind, "results.ftlh", this::results);
      case PROJECT -> page(kind, "projects.ftlh", this::projects);
      case LIVELIHOOD -> page(kind, "livelihood.ftlh", this::livelihood);
      case CITY -> page(kind, "cities.ftlh", this::cities);
      default -> page(kind, "table.ftlh", () -> table(kind, report.goals(kind.type())));
    };
  }

  private static Optional<Page> page(Goal.GoalKind kind, String template, Supplier<?> view) {
    return Optional.of(Page.fixed(kind.page(), template, view));
  }

  /** The page of a table without its own template: the fields that are declared as shown. */
  PageViews.TablePage table(Goal.GoalKind kind, List<? extends Goal> goals) {
    Table<?> table = Tables.of(kind);
    List<FieldDeclaration> shown =
        table.fields().stream().filter(field -> field.declared().shown()).toList();
    return new PageViews.TablePage(
        layouts.table(kind.page(), table.title()),
        table.title(),
        shown.stream().map(field -> field.declared().label()).toList(),
        goals.stream().map(goal -> rows.tableRow(goal, shown)).toList());
  }

  private PageViews.ResultsPage results() {
    return new PageViews.ResultsPage(
        layouts.list(Goal.GoalKind.RESULT.page(), "results"),
        report.goals(Result.class).size(),
        rows.byChapter(Result.class, rows::result));
  }

  private PageViews.ProjectsPage projects() {
    return new PageViews.ProjectsPage(
        layouts.list(Goal.GoalKind.PROJECT.page(), "projects"),
        report.goals(Project.class).size(),
        byYear(report.goals(Project.class), Project::year, this::byStage));
  }

  private List<RowViews.RowGroup<RowViews.ListRow>> byStage(List<Project> projects) {
    List<RowViews.RowGroup<RowViews.ListRow>> stages = new ArrayList<>();
    for (Project.ProjectStage stage : Project.ProjectStage.values()) {
      List<RowViews.ListRow> found =
          projects.stream()
              .filter(project -> project.stage() == stage)
              .map(project -> rows.row(project, project.word().value(), stage.word()))
              .toList();
      if (!found.isEmpty()) {
        stages.add(new RowViews.RowGroup<>(stage.word(), found));
      }
    }
    return stages;
  }

  private PageViews.LivelihoodPage livelihood() {
    return new PageViews.LivelihoodPage(
        layouts.list(Goal.GoalKind.LIVELIHOOD.page(), "livelihood"),
        byYear(
            report.goals(LivelihoodItem.class),
            LivelihoodItem::year,
            items ->
                items.stream()
                    .map(item -> rows.row(item, item.name(), String.valueOf(item.order())))
                    .toList()));
  }

  private PageViews.CitiesPage cities() {
    return new PageViews.CitiesPage(
        layouts.list(Goal.GoalKind.CITY.page(), "cities"),
        report.goals(City.class).stream()
            .map(city -> rows.row(city, city.role().value(), ""))
            .toList());
  }

  /** In the order of the years. */
  private <T, R> List<RowViews.RowGroup<R>> byYear(
      List<T> items, Function<T, Integer> year, Function<List<T>, List<R>> rowsOf) {
    return items.stream()
        .map(year)
        .distinct()
        .sorted()
        .map(
            each ->
                new RowViews.RowGroup<>(
                    layouts.text("year", each),
                    rowsOf.apply(
                        items.stream().filter(item -> year.apply(item).equals(each)).toList())))
        .toList();
  }
}
