package lantai.site.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.VersionDiff;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Report;
import lantai.model.Result;
import lantai.model.Target;
import lantai.model.table.Choice;

/** Makes the views of differences between versions. */
final class ChangeViewFactory {

  /** Unchanged text shown beside a change, in UTF-16 code units. */
  private static final int CONTEXT = 40;

  private final Set<String> addresses = new HashSet<>();

  /** Only what the current report contains can be linked to. */
  ChangeViewFactory(LinkedReport linked) {
    Report report = linked.report();
    addresses.add(SiteAddresses.HOME);
    report.rows(Target.class).forEach(target -> addresses.add(SiteAddresses.of(target)));
    report.rows(Result.class).forEach(result -> addresses.add(SiteAddresses.of(result)));
    report.terms().forEach(term -> addresses.add(SiteAddresses.of(term, linked)));
    for (Chapter chapter : report.chapters()) {
      addresses.add(SiteAddresses.of(chapter.id()));
      chapter.paragraphs().forEach(paragraph -> addresses.add(SiteAddresses.of(paragraph)));
    }
  }

  /**
   * @param addresses that are no longer in use
   * @param root relative path from the page to the site's root
   */
  PageViews.VersionChanges changes(
      VersionDiff diff, List<PageLayout.RetiredAddressView> addresses, String root) {
    return new PageViews.VersionChanges(
        items(diff.targets(), root, "target-"),
        items(diff.results(), root, "result-"),
        items(diff.terms(), root, "term-"),
        diff.text().stream()
            .map(
                change ->
                    new PageViews.TextChangeView(
                        Choice.wordOf(change.change()),
                        change.chapter(),
                        change.number() == 0 ? "" : String.valueOf(change.number()),
                        href(change.url(), root),
                        segments(change.segments())))
            .toList(),
        addresses,
        diff.sources().stream()
            .map(
                change ->
                    new PageViews.SourceChangeView(Choice.wordOf(change.change()), change.path()))
            .toList());
  }

  private List<PageViews.ItemChangeView> items(
      List<VersionDiff.ItemChange> changes, String root, String anchorPrefix) {
    return changes.stream()
        .map(
            change ->
                new PageViews.ItemChangeView(
                    Choice.wordOf(change.change()),
                    anchorPrefix + change.id(),
                    change.name(),
                    href(change.url(), root),
                    change.figure().changes().stream().<String>map(Choice::wordOf).toList(),
                    fields(change)))
        .toList();
  }

  static List<PageViews.FieldChangeView> fields(VersionDiff.ItemChange change) {
    return change.fields().stream()
        .map(field -> new PageViews.FieldChangeView(field.field(), segments(field.segments())))
        .toList();
  }

  private String href(String url, String root) {
    return addresses.contains(url) ? root + url : "";
  }

  private static List<PageViews.DiffSegmentView> segments(List<DiffSegment> segments) {
    return DiffSegment.abbreviate(segments, CONTEXT).stream()
        .map(
            segment ->
                switch (segment.side()) {
                  case OLD -> new PageViews.DiffSegmentView("old", segment.text());
                  case NEW -> new PageViews.DiffSegmentView("new", segment.text());
                  case BOTH -> new PageViews.DiffSegmentView("", segment.text());
                })
        .toList();
  }
}
