package lantai.site.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionMetadata;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.ReportRow;
import lantai.model.ReportRow.RowKind;
import lantai.model.SiteSettings;
import lantai.model.table.Choice;
import org.jspecify.annotations.Nullable;

/** Makes the list of versions, a page with the changes of each version, and the feed of both. */
final class VersionPageFactory {

  private final SiteSettings site;
  private final PageLayoutFactory layouts;
  private final List<VersionContent> versions;
  private final List<VersionDiff> diffs;
  private final ReportVersions reportVersions;
  private final VersionComparisonPageFactory comparisons;

  VersionPageFactory(
      LinkedReport linked,
      PageLayoutFactory layouts,
      VersionHistory history,
      ReportVersions reportVersions) {
    this.site = linked.report().site();
    this.layouts = layouts;
    this.versions = history.versions();
    this.diffs = history.diffs();
    this.reportVersions = reportVersions;
    this.comparisons =
        new VersionComparisonPageFactory(
            new ChangeViewFactory(linked, layouts), layouts, versions, this::view);
  }

  List<Page> pages() {
    List<PageViewRecords.VersionView> newestFirst = new ArrayList<>();
    IntStream.range(0, versions.size()).mapToObj(i -> view(i, "")).forEach(newestFirst::add);
    Collections.reverse(newestFirst);
    PageLayout layout = layouts.list(SiteAddresses.VERSIONS, "versions");
    List<Page> pages = new ArrayList<>();
    pages.add(
        Page.fixed(
            SiteAddresses.VERSIONS,
            "versions.ftlh",
            () ->
                new PageViewRecords.VersionsPage(
                    layout,
                    reportVersions.includesMementos(),
                    newestFirst,
                    isArchived() ? List.of() : comparisons.links(),
                    comparisons.farthest())));
    pages.addAll(comparisons.successive(diffs));
    return pages;
  }

  /** Returns the comparisons of versions that are not successive; empty for an archived version. */
  List<Page> comparisons() {
    return isArchived() ? List.of() : comparisons.others();
  }

  private boolean isArchived() {
    return reportVersions.archivedAs() != null;
  }

  /**
   * Returns the day of the newest version, or otherwise the day from which the site is published.
   */
  String lastChange() {
    if (!versions.isEmpty()) {
      return version(versions.size() - 1).published().toLocalDate().toString();
    }
    String published = site.government() == null ? null : site.government().published();
    return published == null ? site.date().toString() : published.substring(0, 10);
  }

  PageViewRecords.@Nullable VersionView newest() {
    return versions.isEmpty() ? null : view(versions.size() - 1, "");
  }

  /** What each version changed about a row, oldest first. */
  List<PageViewRecords.RowHistoryEntry> historyOf(ReportRow row, String root) {
    String id = row.id().value();
    RowKind kind = row.kind();
    List<PageViewRecords.RowHistoryEntry> history = new ArrayList<>();
    if (!versions.isEmpty()
        && versions.get(0).rows(kind).stream().anyMatch(item -> item.id().equals(id))) {
      history.add(
          new PageViewRecords.RowHistoryEntry(
              version(0).label(), day(version(0)), "first", "", List.of()));
    }
    for (int i = 1; i < versions.size(); i++) {
      VersionMetadata version = version(i);
      for (VersionDiff.ItemChange change : diffs.get(i - 1).rows(kind)) {
        if (change.id().equals(id)) {
          history.add(
              new PageViewRecords.RowHistoryEntry(
                  version.label(),
                  day(version),
                  Choice.wordOf(change.change()),
                  root + anchor(version, kind, id),
                  ChangeViewFactory.fields(change)));
        }
      }
    }
    return history;
  }

  /** Where a version's changes list a row. */
  private static String anchor(VersionMetadata version, RowKind kind, String id) {
    return version.changesPage() + "#" + anchorPrefix(kind) + id;
  }

  static String anchorPrefix(RowKind kind) {
    return kind.word() + "-";
  }

  private PageViewRecords.VersionView view(int index, String root) {
    VersionMetadata version = version(index);
    return new PageViewRecords.VersionView(
        version.label(),
        version.kind().word(),
        new PageViewRecords.PublicationTime(day(version), version.timestamp()),
        version.message(),
        index == 0 ? "" : root + version.changesPage(),
        reportVersions.mementoHome(version).map(root::concat).orElse(""),
        !isArchived() && index == versions.size() - 1);
  }

  private VersionMetadata version(int index) {
    return versions.get(index).version();
  }

  private String day(VersionMetadata version) {
    return layouts.day(version.published().toLocalDate());
  }

  /**
   * Returns an Atom feed (RFC 4287) with an entry for each version and each changed row, newest
   * first.
   */
  Page feed() {
    List<PageViewRecords.FeedEntry> entries = new ArrayList<>();
    for (int i = versions.size() - 1; i >= 0; i--) {
      entries.add(versionEntry(i));
      if (i > 0) {
        for (RowKind kind : RowKind.values()) {
          entries.addAll(rowEntries(i, kind));
        }
        entries.addAll(addressEntries(i));
      }
    }
    if (entries.isEmpty()) {
      String time = site.date() + "T00:00:00+08:00";
      entries.add(entry(site.base(), site.title(), time, site.subtitle().value()));
    }
    String updated = entries.get(0).time();
    return Page.fixed(
        SiteAddresses.FEED,
        "feed.ftlh",
        () ->
            new PageViewRecords.FeedView(
                site.title(), site.owner(), site.base(), updated, entries));
  }

  private PageViewRecords.FeedEntry versionEntry(int index) {
    VersionMetadata version = version(index);
    String address =
        index == 0 ? SiteAddresses.VERSIONS + "#v" + version.label() : version.changesPage();
    String title = version.label() + " " + version.kind().word();
    return entry(site.base() + address, title, version.timestamp(), version.message());
  }

  private List<PageViewRecords.FeedEntry> rowEntries(int index, RowKind kind) {
    VersionMetadata version = version(index);
    return diffs.get(index - 1).rows(kind).stream()
        .map(
            change ->
                entry(
                    site.base() + anchor(version, kind, change.id()),
                    layouts.text(
                        "feed." + Choice.wordOf(change.change()), kind.label(), change.name()),
                    version.timestamp(),
                    quote(change, index, kind)))
        .toList();
  }

  /** Returns one entry for all addresses that a version changes. */
  private List<PageViewRecords.FeedEntry> addressEntries(int index) {
    List<PageLayout.RetiredAddressView> changed =
        comparisons.addresses(index - 1, index, site.base());
    VersionMetadata version = version(index);
    return changed.isEmpty()
        ? List.of()
        : List.of(
            entry(
                site.base() + version.changesPage() + "#addresses",
                layouts.text("feed.addresses", changed.size()),
                version.timestamp(),
                changed.stream().map(this::summary).collect(Collectors.joining("；"))));
  }

  private String summary(PageLayout.RetiredAddressView changed) {
    String successors =
        changed.successors().stream()
            .map(link -> link.href().substring(site.base().length()))
            .collect(Collectors.joining("、"));
    String key = successors.isEmpty() ? "feed.address-gone" : "feed.address-changed";
    return layouts.text(key, changed.address(), changed.reason(), successors);
  }

  private static PageViewRecords.FeedEntry entry(
      String address, String title, String time, String summary) {
    return new PageViewRecords.FeedEntry(address, address, title, time, summary);
  }

  /** Returns the row's quotation in the version, or in the previous one if the row was removed. */
  private String quote(VersionDiff.ItemChange change, int index, RowKind kind) {
    int containing = change.change() == ChangeType.REMOVED ? index - 1 : index;
    return versions.get(containing).rows(kind).stream()
        .filter(row -> row.id().equals(change.id()))
        .map(row -> row.fields().getOrDefault("quote", ""))
        .findFirst()
        .orElse("");
  }
}
