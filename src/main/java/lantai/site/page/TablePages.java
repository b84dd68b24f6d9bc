package lantai.site.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Aspiration;
import lantai.model.Commitment;
import lantai.model.LivelihoodItem;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.RowId;
import lantai.model.Target;

/** The tables of {@code goals/}, and a page per target. */
final class TablePages {

  /** From the pages of targets to the site's root. */
  private static final String ROOT = "../";

  private final LinkedReport linked;
  private final Report report;
  private final List<Target> targets;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;
  private final VersionPages versions;
  private final ResultRows results;
  private final ContinuityPairs pairs;
  private final CityRows cities;

  TablePages(
      LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows, VersionPages versions) {
    this.linked = linked;
    this.report = linked.report();
    this.targets = report.rows(Target.class);
    this.layouts = layouts;
    this.rows = rows;
    this.versions = versions;
    this.results = new ResultRows(linked, layouts, rows);
    this.pairs = new ContinuityPairs(linked, rows);
    this.cities = new CityRows(linked, rows);
  }

  /** A page per target. */
  List<Page> targetPages() {
    return IntStream.range(0, targets.size()).mapToObj(this::targetPage).toList();
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
        new NavigationLink(layouts.title(RowKind.TARGET), ROOT + SiteAddresses.of(RowKind.TARGET));
    return new PageViews.TargetPage(
        layouts.article(
            SiteAddresses.of(target),
            new PageLayoutFactory.PageHeading(target.name(), description),
            List.of(parent)),
        rows.target(target, ROOT),
        SharedViews.FieldView.of(target),
        rows.sentence(match, ROOT),
        layouts.references().of(match.paragraph()),
        versions.historyOf(target, ROOT),
        PageViews.Neighbours.of(targets, index, row -> NavigationLink.to(row, ROOT)));
  }

  /** The tables that have rows. */
  List<SharedViews.CountedLink> counts() {
    return report.kinds().stream()
        .map(
            kind ->
                new SharedViews.CountedLink(
                    layouts.title(kind), layouts.count(kind, count(kind)), SiteAddresses.of(kind)))
        .toList();
  }

  /** The cities, with the number of sentences that mention each. */
  List<SharedViews.CountedLink> cities() {
    return cities.all().stream()
        .map(
            city ->
                new SharedViews.CountedLink(
                    city.name(),
                    layouts.text("city.count", 1 + city.mentions().size()),
                    SiteAddresses.of(RowKind.CITY) + "#" + city.id()))
        .toList();
  }

  /** A matter or a project of two years counts once. */
  private int count(RowKind kind) {
    return switch (kind) {
      case CONTINUITY -> pairs.all().size();
      case PROJECT -> projectCount(others(report.rows(Project.class)));
      case TARGET, RESULT, COMMITMENT, ASPIRATION, LIVELIHOOD, CITY ->
          report.rows(kind.type()).size();
    };
  }

  private int projectCount(Map<RowId, Set<Project>> others) {
    return (int)
        report.rows(Project.class).stream()
            .filter(
                project ->
                    others.get(project.id()).stream()
                        .noneMatch(other -> other.year() < project.year()))
            .count();
  }

  /** The page of a table. */
  Page page(RowKind kind) {
    return switch (kind) {
      case TARGET ->
          page(
              kind,
              "targets.ftlh",
              () -> new PageViews.TargetsPage(layouts.table(kind), rows.targets()));
      case RESULT -> page(kind, "results.ftlh", () -> results.page(layouts.table(kind), versions));
      case COMMITMENT ->
          page(kind, "commitments.ftlh", () -> list(kind, Commitment.class, rows::row));
      case ASPIRATION -> page(kind, "goals.ftlh", () -> list(kind, Aspiration.class, this::row));
      case PROJECT -> page(kind, "projects.ftlh", this::projects);
      case CONTINUITY ->
          page(
              kind,
              "continuity.ftlh",
              () -> new PageViews.ContinuityPage(layouts.table(kind), pairs.all()));
      case LIVELIHOOD -> page(kind, "livelihood.ftlh", this::livelihood);
      case CITY ->
          page(
              kind,
              "cities.ftlh",
              () -> new PageViews.CitiesPage(layouts.table(kind), cities.all()));
    };
  }

  private static Page page(RowKind kind, String template, Supplier<?> view) {
    return Page.fixed(SiteAddresses.of(kind), template, view);
  }

  private <G extends ReportRow> PageViews.ListPage list(
      RowKind kind, Class<G> type, Function<G, SharedViews.ListRow> row) {
    return new PageViews.ListPage(
        layouts.table(kind), report.rows(type).size(), rows.byChapter(type, row));
  }

  private SharedViews.ListRow row(Aspiration aspiration) {
    String kind = aspiration.nature().label();
    return rows.row(aspiration, linked.shownWords(aspiration), kind, null);
  }

  private PageViews.ProjectsPage projects() {
    List<Project> projects = report.rows(Project.class);
    Map<RowId, Set<Project>> others = others(projects);
    return new PageViews.ProjectsPage(
        layouts.table(RowKind.PROJECT),
        projectCount(others),
        byYear(projects, Project::year, group -> byStage(group, others)));
  }

  /** The rows of the same project, by that of either; a row need not name the one that names it. */
  private static Map<RowId, Set<Project>> others(List<Project> projects) {
    Map<RowId, Project> byId =
        projects.stream().collect(Collectors.toMap(Project::id, project -> project, (a, b) -> a));
    Map<RowId, Set<Project>> others = new HashMap<>();
    byId.keySet().forEach(id -> others.put(id, new LinkedHashSet<>()));
    for (Project project : projects) {
      Project other = project.related() == null ? null : byId.get(project.related().value());
      if (other != null) {
        others.get(project.id()).add(other);
        others.get(other.id()).add(project);
      }
    }
    return others;
  }

  private List<SharedViews.RowGroup<SharedViews.ProjectRow>> byStage(
      List<Project> projects, Map<RowId, Set<Project>> others) {
    return grouped(projects, project -> project.stage()).values().stream()
        .map(
            stage ->
                new SharedViews.RowGroup<>(
                    layouts.stage(stage.get(0)),
                    stage.stream().map(project -> row(project, others)).toList()))
        .toList();
  }

  private SharedViews.ProjectRow row(Project project, Map<RowId, Set<Project>> others) {
    return new SharedViews.ProjectRow(
        SiteAddresses.anchor(project.id()),
        project.name(),
        project.word().value(),
        others.get(project.id()).stream()
            .map(
                other ->
                    new NavigationLink(
                        layouts.text("year", other.year()) + layouts.stage(other),
                        "#" + SiteAddresses.anchor(other.id())))
            .toList(),
        rows.source(project, ""));
  }

  private PageViews.LivelihoodPage livelihood() {
    return new PageViews.LivelihoodPage(
        layouts.table(RowKind.LIVELIHOOD),
        byYear(
            report.rows(LivelihoodItem.class),
            LivelihoodItem::year,
            items -> items.stream().map(this::row).toList()));
  }

  private SharedViews.LivelihoodRow row(LivelihoodItem item) {
    return new SharedViews.LivelihoodRow(
        SiteAddresses.anchor(item.id()),
        item.name(),
        report.rows(LivelihoodItem.class).stream()
            .filter(other -> continues(item, other) || continues(other, item))
            .map(
                other ->
                    new NavigationLink(
                        layouts.text(
                            continues(item, other) ? "continues" : "continued",
                            other.year(),
                            other.order()),
                        "#" + SiteAddresses.anchor(other.id())))
            .toList(),
        item.related().stream()
            .flatMap(id -> report.row(id.value()).stream())
            .map(rows::related)
            .toList(),
        rows.source(item, ""));
  }

  private static boolean continues(LivelihoodItem item, LivelihoodItem other) {
    return item.continues() != null && item.continues().value().equals(other.id());
  }

  /** In the order of the years. */
  private <T, R> List<SharedViews.RowGroup<R>> byYear(
      List<T> items, Function<T, Integer> year, Function<List<T>, List<R>> rowsOf) {
    return grouped(items, year).entrySet().stream()
        .map(
            each ->
                new SharedViews.RowGroup<>(
                    layouts.text("year", each.getKey()), rowsOf.apply(each.getValue())))
        .toList();
  }

  private static <K, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> key) {
    return items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }
}
