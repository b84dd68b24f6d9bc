package lantai.site.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Commitment;
import lantai.model.Report;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;
import lantai.model.Target;
import lantai.model.table.Field;

/** Makes the pages of the tables of {@code goals/}, and a page for each target. */
final class TablePageFactory {

  /** Path from the pages of targets to the site's root. */
  private static final String ROOT = "../";

  private final LinkedReport linked;
  private final Report report;
  private final List<Target> targets;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;
  private final VersionPageFactory versions;
  private final ResultRowFactory results;
  private final ContinuityPairFactory pairs;
  private final CityRowFactory cities;
  private final ProjectRowFactory projects;
  private final LivelihoodRowFactory livelihood;

  TablePageFactory(
      LinkedReport linked,
      PageLayoutFactory layouts,
      RowViewFactory rows,
      VersionPageFactory versions) {
    this.linked = linked;
    this.report = linked.report();
    this.targets = report.rows(Target.class);
    this.layouts = layouts;
    this.rows = rows;
    this.versions = versions;
    this.results = new ResultRowFactory(linked, layouts, rows);
    this.pairs = new ContinuityPairFactory(linked, rows);
    this.cities = new CityRowFactory(linked, rows);
    this.projects = new ProjectRowFactory(linked, layouts, rows);
    this.livelihood = new LivelihoodRowFactory(linked, layouts, rows);
  }

  /** Returns a page for each target. */
  List<Page> targetPages() {
    return IntStream.range(0, targets.size()).mapToObj(this::targetPage).toList();
  }

  private Page targetPage(int index) {
    Target target = targets.get(index);
    return new Page(SiteAddresses.of(target), "target.ftlh", () -> target(index), target.place());
  }

  private PageViewRecords.TargetPage target(int index) {
    Target target = targets.get(index);
    QuoteMatch match = linked.quoteMatchOf(target);
    String description =
        layouts.text("target.description", target.name(), target.citation().quote().value());
    LabelledLink parent =
        new LabelledLink(layouts.title(RowKind.TARGET), ROOT + SiteAddresses.of(RowKind.TARGET));
    return new PageViewRecords.TargetPage(
        layouts.article(
            SiteAddresses.of(target),
            new PageLayoutFactory.PageHeading(target.name(), description),
            List.of(parent)),
        rows.target(target, ROOT),
        SharedViewRecords.FieldView.of(target),
        rows.sentence(match, ROOT),
        layouts.references().of(match.paragraph()),
        versions.historyOf(target, ROOT),
        PageViewRecords.Neighbours.of(targets, index, row -> LabelledLink.to(row, ROOT)));
  }

  /** Returns links to the tables that have rows. */
  List<SharedViewRecords.CountedLink> counts() {
    return report.kinds().stream()
        .map(
            kind ->
                new SharedViewRecords.CountedLink(
                    layouts.title(kind), layouts.count(kind, count(kind)), SiteAddresses.of(kind)))
        .toList();
  }

  /** Returns links to the cities, with the number of sentences that mention each. */
  List<SharedViewRecords.CountedLink> cities() {
    return cities.all().stream()
        .map(
            city ->
                new SharedViewRecords.CountedLink(
                    city.name(),
                    layouts.text("city.count", 1 + city.mentions().size()),
                    SiteAddresses.of(RowKind.CITY) + "#" + city.id()))
        .toList();
  }

  /** Counts the rows of a kind; a matter or a project of two years counts once. */
  private int count(RowKind kind) {
    return switch (kind) {
      case CONTINUITY -> pairs.all().size();
      case PROJECT -> projects.count();
      default -> report.rows(kind.type()).size();
    };
  }

  /** The page of a table, in the form that suits its rows or else in the plain one. */
  Page page(RowKind kind) {
    return switch (kind) {
      case TARGET ->
          page(
              kind,
              "targets.ftlh",
              () -> new PageViewRecords.TargetsPage(layouts.table(kind), rows.targets()));
      case RESULT -> page(kind, "results.ftlh", () -> results.page(layouts.table(kind), versions));
      case COMMITMENT ->
          page(
              kind,
              "commitments.ftlh",
              () ->
                  new PageViewRecords.CommitmentsPage(
                      layouts.table(kind),
                      report.rows(Commitment.class).size(),
                      rows.byChapter(Commitment.class, rows::row)));
      case PROJECT -> page(kind, "projects.ftlh", () -> projects.page(layouts.table(kind)));
      case CONTINUITY ->
          page(
              kind,
              "continuity.ftlh",
              () -> new PageViewRecords.ContinuityPage(layouts.table(kind), pairs.all()));
      case LIVELIHOOD -> page(kind, "livelihood.ftlh", () -> livelihood.page(layouts.table(kind)));
      case CITY ->
          page(
              kind,
              "cities.ftlh",
              () -> new PageViewRecords.CitiesPage(layouts.table(kind), cities.all()));
      default -> page(kind, "table.ftlh", () -> plain(kind));
    };
  }

  private static Page page(RowKind kind, String template, Supplier<?> view) {
    return Page.fixed(SiteAddresses.of(kind), template, view);
  }

  /** A table of any rows: their names, their words and the fields that are declared as shown. */
  PageViewRecords.TablePage plain(RowKind kind) {
    List<Field> shown = TableSchemas.of(kind).shownFields();
    return new PageViewRecords.TablePage(
        layouts.table(kind),
        kind.table(),
        report.rows(kind.type()).size(),
        shown.stream().map(field -> field.declared().label()).toList(),
        rows.byChapter(
            kind.type(),
            row ->
                new SharedViewRecords.PlainTableRow(
                    SiteAddresses.anchor(row.id()),
                    row.name(),
                    linked.shownWords(row),
                    shown.stream().map(field -> field.shownValue(row)).toList(),
                    rows.source(row, ""))));
  }
}
