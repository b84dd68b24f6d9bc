package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Goals;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Project.ProjectStage;
import lantai.model.Result;
import lantai.site.page.PageViews.CitiesPage;
import lantai.site.page.PageViews.LivelihoodPage;
import lantai.site.page.PageViews.ProjectsPage;
import lantai.site.page.PageViews.ResultsPage;
import lantai.site.page.RowViews.ListRow;
import lantai.site.page.RowViews.RowGroup;

/** The tables of results, projects, livelihood items and cities; a page only if it has rows. */
final class GoalTablePages {

  private final Goals goals;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;

  GoalTablePages(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.goals = linked.report().goals();
    this.layouts = layouts;
    this.rows = rows;
  }

  List<Page> pages() {
    return Stream.of(
            page(SiteAddresses.RESULTS, "results.ftlh", goals.results(), this::results),
            page(SiteAddresses.PROJECTS, "projects.ftlh", goals.projects(), this::projects),
            page(SiteAddresses.LIVELIHOOD, "livelihood.ftlh", goals.livelihood(), this::livelihood),
            page(SiteAddresses.CITIES, "cities.ftlh", goals.cities(), this::cities))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Page> page(String path, String template, List<?> rows, Supplier<?> view) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(Page.fixed(path, template, view));
  }

  private ResultsPage results() {
    return new ResultsPage(
        layouts.list(SiteAddresses.RESULTS, "results"),
        goals.results().size(),
        rows.byChapter(Result.class, rows::result));
  }

  private ProjectsPage projects() {
    return new ProjectsPage(
        layouts.list(SiteAddresses.PROJECTS, "projects"),
        goals.projects().size(),
        byYear(goals.projects(), Project::year, this::byStage));
  }

  private List<RowGroup<ListRow>> byStage(List<Project> projects) {
    List<RowGroup<ListRow>> stages = new ArrayList<>();
    for (ProjectStage stage : ProjectStage.values()) {
      List<ListRow> found =
          projects.stream()
              .filter(project -> project.stage() == stage)
              .map(project -> rows.row(project, project.word().value(), stage.word()))
              .toList();
      if (!found.isEmpty()) {
        stages.add(new RowGroup<>(stage.word(), found));
      }
    }
    return stages;
  }

  private LivelihoodPage livelihood() {
    return new LivelihoodPage(
        layouts.list(SiteAddresses.LIVELIHOOD, "livelihood"),
        byYear(
            goals.livelihood(),
            LivelihoodItem::year,
            items ->
                items.stream()
                    .map(item -> rows.row(item, item.name(), String.valueOf(item.order())))
                    .toList()));
  }

  private CitiesPage cities() {
    return new CitiesPage(
        layouts.list(SiteAddresses.CITIES, "cities"),
        goals.cities().stream().map(city -> rows.row(city, city.role().value(), "")).toList());
  }

  /** In the order of the years. */
  private <T, R> List<RowGroup<R>> byYear(
      List<T> items, Function<T, Integer> year, Function<List<T>, List<R>> rowsOf) {
    return items.stream()
        .map(year)
        .distinct()
        .sorted()
        .map(
            each ->
                new RowGroup<>(
                    layouts.text("year", each),
                    rowsOf.apply(
                        items.stream().filter(item -> year.apply(item).equals(each)).toList())))
        .toList();
  }
}
