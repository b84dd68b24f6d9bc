package lantai.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.archive.history.ChangeKind;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.DiffSegment.DiffSide;
import lantai.archive.history.VersionDiff;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Report;
import lantai.model.ReportRow.RowKind;
import lantai.model.TableSchemas;
import lantai.model.table.Choice;

/** Makes the views of differences between versions. */
final class ChangeViewFactory {

  /** Length of the unchanged text next to a change, in UTF-16 code units. */
  private static final int CONTEXT = 40;

  private final Set<String> addresses = new HashSet<>();

  private final PageLayoutFactory layouts;

  /** Links only to what the current report contains. */
  ChangeViewFactory(LinkedReport linked, PageLayoutFactory layouts) {
    this.layouts = layouts;
    Report report = linked.report();
    addresses.add(SiteAddresses.HOME);
    report.rows().forEach(row -> addresses.add(SiteAddresses.of(row)));
    report.terms().forEach(term -> addresses.add(SiteAddresses.of(term, linked)));
    for (Chapter chapter : report.chapters()) {
      addresses.add(SiteAddresses.of(chapter.id()));
      chapter.paragraphs().forEach(paragraph -> addresses.add(SiteAddresses.of(paragraph)));
    }
  }

  /**
   * Returns the view of a difference.
   *
   * @param addresses that are no longer in use
   * @param root relative path from the page to the site's root
   */
  ChangeViewRecords.VersionChanges changes(
      VersionDiff diff, List<PageLayout.RetiredAddressView> addresses, String root) {
    return new ChangeViewRecords.VersionChanges(
        diff.counts().entrySet().stream()
            .map(part -> counts(part.getKey(), part.getValue()))
            .toList(),
        parts(diff, root, false),
        parts(diff, root, true),
        diff.uncompared().stream().map(RowKind::label).toList(),
        addresses,
        diff.sources().stream()
            .map(
                change ->
                    new ChangeViewRecords.SourceChangeView(
                        Choice.wordOf(change.change()), change.path()))
            .toList());
  }

  private ChangeViewRecords.ChangeCountView counts(String part, Map<ChangeKind, Integer> counts) {
    return new ChangeViewRecords.ChangeCountView(
        title(part),
        counts.entrySet().stream()
            .map(each -> layouts.text("changes.count", each.getKey().label(), each.getValue()))
            .toList());
  }

  /** Returns either only the formal changes or all others. */
  private ChangeViewRecords.ChangedParts parts(VersionDiff diff, String root, boolean ofForm) {
    List<ChangeViewRecords.ChangedTable> tables = new ArrayList<>();
    diff.rows()
        .forEach(
            (kind, rows) -> {
              String prefix = VersionPageFactory.anchorPrefix(kind);
              tables.add(table(kind.table(), items(rows, root, prefix, ofForm)));
            });
    tables.add(table("terms", items(diff.terms(), root, "term-", ofForm)));
    tables.removeIf(table -> table.rows().isEmpty());
    return new ChangeViewRecords.ChangedParts(
        tables,
        diff.text().stream()
            .filter(change -> isOfForm(change.kinds()) == ofForm)
            .map(change -> text(change, root))
            .toList());
  }

  private ChangeViewRecords.ChangedTable table(
      String part, List<ChangeViewRecords.ItemChangeView> rows) {
    return new ChangeViewRecords.ChangedTable(part, title(part), rows);
  }

  /** What readers call a table, by its name, or another part of the report. */
  private String title(String part) {
    return TableSchemas.shortTitle(part).orElseGet(() -> layouts.text("changes." + part));
  }

  private static boolean isOfForm(List<ChangeKind> kinds) {
    return kinds.contains(ChangeKind.FORM);
  }

  private static List<String> labels(List<ChangeKind> kinds) {
    return kinds.stream().map(ChangeKind::label).toList();
  }

  private ChangeViewRecords.TextChangeView text(VersionDiff.ParagraphChange change, String root) {
    VersionDiff.Origin origin = change.origin();
    return new ChangeViewRecords.TextChangeView(
        labels(change.kinds()),
        change.chapter(),
        change.number() == 0 ? "" : String.valueOf(change.number()),
        href(change.url(), root),
        origin.number() == 0 ? "" : origin(origin, change.chapter()),
        segments(change.segments()));
  }

  private String origin(VersionDiff.Origin origin, String chapter) {
    return origin.chapter().equals(chapter)
        ? layouts.text("changes.paragraph", origin.number())
        : layouts.text("retired.place", origin.chapter(), origin.number());
  }

  private List<ChangeViewRecords.ItemChangeView> items(
      List<VersionDiff.ItemChange> changes, String root, String anchorPrefix, boolean ofForm) {
    return changes.stream()
        .filter(change -> isOfForm(change.kinds()) == ofForm)
        .map(
            change ->
                new ChangeViewRecords.ItemChangeView(
                    labels(change.kinds()),
                    anchorPrefix + change.id(),
                    change.name(),
                    href(change.url(), root),
                    fields(change)))
        .toList();
  }

  static List<ChangeViewRecords.FieldChangeView> fields(VersionDiff.ItemChange change) {
    return change.printedFields().stream()
        .map(
            field ->
                new ChangeViewRecords.FieldChangeView(field.field(), segments(field.segments())))
        .toList();
  }

  private String href(String url, String root) {
    return addresses.contains(url) ? root + url : "";
  }

  private static List<ChangeViewRecords.DiffSegmentView> segments(List<DiffSegment> segments) {
    return DiffSegment.abbreviate(segments, CONTEXT).stream()
        .map(
            segment ->
                new ChangeViewRecords.DiffSegmentView(
                    segment.side() == DiffSide.BOTH ? "" : Choice.wordOf(segment.side()),
                    segment.text().replace("\n", "¶")))
        .toList();
  }
}
