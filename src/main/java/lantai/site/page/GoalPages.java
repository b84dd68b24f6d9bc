package lantai.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.City;
import lantai.model.Commitment;
import lantai.model.Goal;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Tables;
import lantai.model.Target;
import lantai.model.table.FieldDeclaration;
import lantai.model.table.Table;

/** The tables of goals, and a page per target. */
final class GoalPages {

  /** From the pages of targets to the site's root. */
  private static final String ROOT = "../";

  private final LinkedReport linked;
  private final Report report;
  private final List<Target> targets;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;
  private final VersionPages versions;

  GoalPages(
      LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows, VersionPages versions) {
    this.linked = linked;
    this.report = linked.report();
    this.targets = report.goals(Target.class);
    this.layouts = layouts;
    this.rows = rows;
    this.versions = versions;
  }

  /** The table of targets and commitments, and a page per target. */
  List<Page> targets() {
    List<Page> pages = new ArrayList<>();
    pages.add(Page.fixed(SiteAddresses.TARGETS, "targets.ftlh", this::targetTable));
    IntStream.range(0, targets.size()).mapToObj(this::targetPage).forEach(pages::add);
    return pages;
  }

  private PageViews.TargetsPage targetTable() {
    return new PageViews.TargetsPage(
        layouts.list(SiteAddresses.TARGETS, "targets"),
        rows.targets(),
        rows.byChapter(Commitment.class, this::row));
  }

  private RowViews.ListRow row(Commitment commitment) {
    String quote = commitment.citation().quote().value();
    return rows.row(commitment, quote, commitment.nature().word());
  }

  private Page targetPage(int index) {
    Target target = targets.get(index);
    return new Page(SiteAddresses.of(target), "target.ftlh", () -> target(index), target.place());
  }

  private PageViews.TargetPage target(int index) {
    Target target = targets.get(index);
    QuoteMatch match = linked.quoteMatchOf(target);
    String description =
        layouts.text("target.description", target.name(), target.citation().quote().value());
    NavigationLink parent =
        new NavigationLink(layouts.text("targets"), ROOT + SiteAddresses.TARGETS);
    return new PageViews.TargetPage(
        layouts.article(
            SiteAddresses.of(target),
            new PageLayoutFactory.PageHeading(target.name(), description),
            List.of(parent)),
        rows.target(target, ROOT),
        RowViews.FactView.of(target),
        rows.sentence(match, ROOT),
        layouts.citation(SiteAddresses.of(match.paragraph())),
        versions.historyOf(target.id().value(), ROOT),
        PageViews.Neighbours.of(targets, index, GoalPages::link));
  }

  private static NavigationLink link(Target target) {
    return new NavigationLink(target.name(), ROOT + SiteAddresses.of(target));
  }

  /** The other tables that have rows. */
  List<Page> tables() {
    return Arrays.stream(Goal.GoalKind.values())
        .filter(kind -> !report.goals(kind.type()).isEmpty())
        .flatMap(kind -> page(kind).stream())
        .toList();
  }

  private Optional<Page> page(Goal.GoalKind kind) {
    return switch (kind) {
      case TARGET, COMMITMENT -> Optional.empty(); // listed by targets()
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
  private PageViews.TablePage table(Goal.GoalKind kind, List<? extends Goal> goals) {
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
    return grouped(projects, Project::stage).entrySet().stream()
        .map(
            stage ->
                new RowViews.RowGroup<>(
                    stage.getKey().word(),
                    stage.getValue().stream()
                        .map(
                            project ->
                                rows.row(project, project.word().value(), stage.getKey().word()))
                        .toList()))
        .toList();
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
    return grouped(items, year).entrySet().stream()
        .map(
            each ->
                new RowViews.RowGroup<>(
                    layouts.text("year", each.getKey()), rowsOf.apply(each.getValue())))
        .toList();
  }

  private static <K, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> key) {
    return items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }
}
