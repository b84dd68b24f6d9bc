package lantai.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.City;
import lantai.model.Goal;
import lantai.model.Goal.GoalKind;
import lantai.model.Goals;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Result;
import lantai.model.Tables;
import lantai.model.table.FieldDeclaration;
import lantai.model.table.Table;

/** The tables of results, projects, livelihood undertakings and cities, where there are any. */
final class GoalTablePages {

  private final LinkedReport linked;
  private final PageLayoutFactory frames;
  private final RowViewFactory rows;

  GoalTablePages(LinkedReport linked, PageLayoutFactory frames, RowViewFactory rows) {
    this.linked = linked;
    this.frames = frames;
    this.rows = rows;
  }

  List<Page> pages() {
    return Arrays.stream(GoalKind.values()).flatMap(kind -> page(kind).stream()).toList();
  }

  private Optional<Page> page(GoalKind kind) {
    Goals goals = linked.report().goals();
    return switch (kind) {
      case TARGET, COMMITMENT -> Optional.empty(); // listed by TargetPages
      case RESULT -> page(kind, "results.ftlh", goals.results(), this::results);
      case PROJECT -> page(kind, "projects.ftlh", goals.projects(), this::projects);
      case LIVELIHOOD -> page(kind, "livelihood.ftlh", goals.livelihood(), this::livelihood);
      case CITY -> page(kind, "cities.ftlh", goals.cities(), this::cities);
      default -> page(kind, "table.ftlh", goals.of(kind.type()), rows -> table(kind, rows));
    };
  }

  /** The page of a table that has no view of its own: the fields that are declared to be shown. */
  PageViews.TablePage table(GoalKind kind, List<? extends Goal> goals) {
    Table<?> table = Tables.of(kind);
    List<FieldDeclaration> shown =
        table.fields().stream().filter(field -> field.declared().shown()).toList();
    return new PageViews.TablePage(
        frame(kind.page(), table.title(), table.title()),
        table.title(),
        shown.stream().map(field -> field.declared().label()).toList(),
        goals.stream().map(goal -> rows.tableRow(goal, shown)).toList());
  }

  private PageViews.ResultsPage results(List<Result> results) {
    List<RowViews.RowGroup<RowViews.ResultRow>> chapters = new ArrayList<>();
    for (Chapter chapter : linked.report().chapters()) {
      List<RowViews.ResultRow> found =
          linked.report().goalsIn(chapter.id(), Result.class).stream()
              .map(result -> rows.result(result, ""))
              .toList();
      if (!found.isEmpty()) {
        chapters.add(new RowViews.RowGroup<>(chapter.label(), found));
      }
    }
    PageLayout frame = frame(GoalKind.RESULT.page(), "结果", "报告列出的全部结果，逐项注明出处");
    return new PageViews.ResultsPage(frame, results.size(), chapters);
  }

  private PageViews.ProjectsPage projects(List<Project> projects) {
    List<RowViews.RowGroup<RowViews.RowGroup<RowViews.ListRow>>> years = new ArrayList<>();
    for (int year : projects.stream().map(Project::year).distinct().sorted().toList()) {
      List<RowViews.RowGroup<RowViews.ListRow>> stages = new ArrayList<>();
      for (Project.ProjectStage stage : Project.ProjectStage.values()) {
        List<RowViews.ListRow> found =
            projects.stream()
                .filter(project -> project.year() == year && project.stage() == stage)
                .map(project -> rows.row(project, project.word().value(), stage.word(), ""))
                .toList();
        if (!found.isEmpty()) {
          stages.add(new RowViews.RowGroup<>(stage.word(), found));
        }
      }
      years.add(new RowViews.RowGroup<>(year + "年", stages));
    }
    PageLayout frame = frame(GoalKind.PROJECT.page(), "项目", "报告点名的全部项目，按阶段排列");
    return new PageViews.ProjectsPage(frame, projects.size(), years);
  }

  private PageViews.LivelihoodPage livelihood(List<LivelihoodItem> all) {
    List<RowViews.RowGroup<RowViews.ListRow>> years = new ArrayList<>();
    for (int year : all.stream().map(LivelihoodItem::year).distinct().sorted().toList()) {
      years.add(
          new RowViews.RowGroup<>(
              year + "年",
              all.stream()
                  .filter(item -> item.year() == year)
                  .map(item -> rows.row(item, item.name(), String.valueOf(item.order()), ""))
                  .toList()));
    }
    PageLayout frame = frame(GoalKind.LIVELIHOOD.page(), "民生实事", "民生实事，逐年对照");
    return new PageViews.LivelihoodPage(frame, years);
  }

  private PageViews.CitiesPage cities(List<City> cities) {
    List<RowViews.ListRow> found =
        cities.stream().map(city -> rows.row(city, city.role().value(), "", "")).toList();
    PageLayout frame = frame(GoalKind.CITY.page(), "设区市", "报告对各设区市的定位，用报告的原话");
    return new PageViews.CitiesPage(frame, found);
  }

  private PageLayout frame(String path, String title, String description) {
    String whole = linked.report().site().title() + "：" + description;
    return frames.list(path, title, whole);
  }

  /** A report without such rows has no such page. */
  private static <T> Optional<Page> page(
      GoalKind kind, String template, List<T> rows, Function<List<T>, ?> view) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Page.fixed(kind.page(), template, () -> view.apply(rows)));
  }
}
