package lantai.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.BaselineReference;
import lantai.model.ChapterId;
import lantai.model.Commitment;
import lantai.model.FigureNature;
import lantai.model.QualitativeClaimKind;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.RowId;
import lantai.model.Target;

/** Makes the rows of results, with the plans of the report for the same matters. */
final class ResultRowFactory {

  /** A filter of results for readers; a result may pass several. */
  enum ResultFilter {
    FIGURE,
    PLACE,
    EXTENT,
    COMPLETION,
    PROGRESS,
    SHORTFALL;

    static Set<ResultFilter> of(Result result) {
      Set<ResultFilter> filters = new TreeSet<>();
      if (!result.isClaim()) {
        filters.add(FIGURE);
        FigureNature nature = result.figure().nature();
        if (nature == FigureNature.RANK) {
          filters.add(PLACE);
        }
        if (nature == FigureNature.RATE && result.claim().against() != null) {
          filters.add(COMPLETION);
        }
      }
      if (result.claim().kind() != null) {
        filters.add(of(result.claim().kind()));
      }
      return filters;
    }

    private static ResultFilter of(QualitativeClaimKind kind) {
      return switch (kind) {
        case RANK, FIRST, BAND, GRADE, RECORD -> PLACE;
        case COVERAGE, ZERO -> EXTENT;
        case COMPLETION -> COMPLETION;
        case STATUS, DIRECTION -> PROGRESS;
        case SHORTFALL -> SHORTFALL;
      };
    }

    /** Returns its number, 1-based, by which style sheets refer to it. */
    int number() {
      return ordinal() + 1;
    }

    String key() {
      return "filter." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Report report;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;
  private final Map<RowId, List<Target>> targets;
  private final Map<RowId, List<Commitment>> commitments;

  ResultRowFactory(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.report = linked.report();
    this.layouts = layouts;
    this.rows = rows;
    this.targets = byBaseline(Target.class);
    this.commitments = byBaseline(Commitment.class);
  }

  /** Returns the rows of a kind by the result that each is compared with. */
  private <G extends ReportRow> Map<RowId, List<G>> byBaseline(Class<G> kind) {
    return report.rows(kind).stream()
        .filter(row -> report.result(row.baseline()).isPresent())
        .collect(Collectors.groupingBy(row -> row.baseline().result().value()));
  }

  /** Returns the page of results, which is at the root. */
  PageViewRecords.ResultsPage page(PageLayout layout, VersionPageFactory versions) {
    List<Result> results = report.rows(Result.class);
    return new PageViewRecords.ResultsPage(
        layout,
        results.size(),
        Arrays.stream(ResultFilter.values())
            .map(filter -> view(filter, results))
            .filter(filter -> filter.rows() > 0)
            .toList(),
        rows.byChapter(Result.class, result -> row(result, versions.historyOf(result, ""))).stream()
            .map(ResultRowFactory::group)
            .toList());
  }

  List<SharedViewRecords.ResultRow> in(ChapterId chapter) {
    return report.rowsIn(chapter, Result.class).stream()
        .map(result -> row(result, List.of()))
        .toList();
  }

  private SharedViewRecords.FilterView view(ResultFilter filter, List<Result> results) {
    long count =
        results.stream().filter(result -> ResultFilter.of(result).contains(filter)).count();
    return new SharedViewRecords.FilterView(
        filter.number(), layouts.text(filter.key()), (int) count);
  }

  private static SharedViewRecords.ResultGroup group(
      SharedViewRecords.RowGroup<SharedViewRecords.ResultRow> group) {
    String filters =
        group.rows().stream()
            .flatMap(row -> Stream.of(row.filters().split(" ")))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return new SharedViewRecords.ResultGroup(group.heading(), filters, group.rows());
  }

  private SharedViewRecords.ResultRow row(
      Result result, List<PageViewRecords.RowHistoryEntry> history) {
    return new SharedViewRecords.ResultRow(
        SiteAddresses.anchor(result.id()),
        result.name(),
        rows.figure(result, type(result)),
        period(result),
        ResultFilter.of(result).stream()
            .map(filter -> String.valueOf(filter.number()))
            .collect(Collectors.joining(" ")),
        new SharedViewRecords.ResultLinks(later(result.id()), history),
        rows.source(result, ""));
  }

  /** Returns the nature of the figure and the kind of the statement, without repetition. */
  private static String type(Result result) {
    QualitativeClaimKind kind = result.claim().kind();
    return Stream.of(RowViewFactory.typeOf(result.figure()), kind == null ? "" : kind.label())
        .filter(label -> !label.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /**
   * Returns the label of the period; empty if the row shows it already: for a streak in a figure of
   * duration, and a status stated in words.
   */
  private static String period(Result result) {
    boolean evident =
        switch (result.period()) {
          case STREAK -> result.figure().nature() == FigureNature.DURATION;
          case STATUS -> result.isClaim();
          case ANNUAL, CUMULATIVE, TERM, FORECAST, UNSTATED -> false;
        };
    return evident ? "" : result.period().label();
  }

  private SharedViewRecords.LinkGroup group(String key, int year, List<LabelledLink> links) {
    return new SharedViewRecords.LinkGroup(layouts.text(key, year), links);
  }

  private List<SharedViewRecords.LinkGroup> later(RowId result) {
    List<LabelledLink> same = new ArrayList<>();
    Map<Integer, List<LabelledLink>> related = new TreeMap<>();
    for (Target target : targets.getOrDefault(result, List.of())) {
      int year = target.dueYear(report.year());
      if (target.baseline().relation() == BaselineReference.BaselineRelation.SAME) {
        same.add(new LabelledLink(layouts.text("later.same", year), SiteAddresses.of(target)));
      } else {
        related.computeIfAbsent(year, key -> new ArrayList<>()).add(LabelledLink.to(target, ""));
      }
    }
    List<LabelledLink> later =
        commitments.getOrDefault(result, List.of()).stream()
            .map(commitment -> LabelledLink.to(commitment, ""))
            .toList();
    List<SharedViewRecords.LinkGroup> groups = new ArrayList<>();
    groups.add(new SharedViewRecords.LinkGroup("", same));
    related.forEach((year, links) -> groups.add(group("later.related", year, links)));
    groups.add(group("later.commitments", report.year(), later));
    return groups.stream().filter(group -> !group.links().isEmpty()).toList();
  }
}
