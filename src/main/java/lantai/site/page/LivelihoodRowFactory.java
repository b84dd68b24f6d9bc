package lantai.site.page;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.LivelihoodItem;
import lantai.model.QualitativeClaimKind;
import lantai.model.Report;
import lantai.model.Result;

/** Makes the rows of the livelihood items, by year. */
final class LivelihoodRowFactory {

  private final Report report;
  private final List<LivelihoodItem> items;
  private final PageLayoutFactory layouts;
  private final RowViewFactory rows;

  LivelihoodRowFactory(LinkedReport linked, PageLayoutFactory layouts, RowViewFactory rows) {
    this.report = linked.report();
    this.items = report.rows(LivelihoodItem.class);
    this.layouts = layouts;
    this.rows = rows;
  }

  PageViewRecords.LivelihoodPage page(PageLayout layout) {
    return new PageViewRecords.LivelihoodPage(
        layout,
        SharedViewRecords.RowGroup.grouped(items, LivelihoodItem::year).entrySet().stream()
            .map(
                year ->
                    new SharedViewRecords.LivelihoodYear(
                        layouts.text("year", year.getKey()),
                        outcomes(year.getKey(), year.getValue()),
                        year.getValue().stream().map(this::row).toList()))
            .toList());
  }

  /**
   * Returns what the report says was completed of the whole list of a year, which a note prints.
   * Results are about the year before the report.
   */
  private List<SharedViewRecords.RelatedRow> outcomes(int year, List<LivelihoodItem> ofYear) {
    if (year != report.site().date().getYear() - 1) {
      return List.of();
    }
    Set<Integer> notes =
        ofYear.stream().map(LivelihoodItem::note).collect(Collectors.toUnmodifiableSet());
    return report.rows(Result.class).stream()
        .filter(result -> result.claim().kind() == QualitativeClaimKind.COMPLETION)
        .filter(result -> !Collections.disjoint(rows.notesIn(result), notes))
        .map(rows::related)
        .toList();
  }

  private SharedViewRecords.LivelihoodRow row(LivelihoodItem item) {
    return new SharedViewRecords.LivelihoodRow(
        SiteAddresses.anchor(item.id()),
        item.name(),
        items.stream()
            .filter(other -> continues(item, other) || continues(other, item))
            .map(
                other ->
                    new LabelledLink(
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
}
