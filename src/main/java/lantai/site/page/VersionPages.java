package lantai.site.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lantai.archive.history.Publication;
import lantai.archive.history.Version;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionHistory;
import lantai.link.LinkedReport;
import lantai.link.SiteAddresses;
import lantai.model.SiteSettings;

/** The list of versions, and a page for what each one changed. */
final class VersionPages {

  private final SiteSettings site;
  private final PageLayoutFactory frames;
  private final List<VersionContent> editions;
  private final List<VersionDiff> changes;
  private final Publication publication;
  private final ChangeViewFactory views;

  /**
   * @param history this version included, where it is to be kept as one
   * @param changes those of the history
   */
  VersionPages(
      LinkedReport linked,
      PageLayoutFactory frames,
      VersionHistory history,
      List<VersionDiff> changes,
      Publication publication) {
    this.site = linked.report().site();
    this.views = new ChangeViewFactory(linked);
    this.frames = frames;
    this.editions = history.versions();
    this.changes = changes;
    this.publication = publication;
  }

  List<Page> pages() {
    List<ChangeViews.VersionLine> lines = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      lines.add(line(i, ""));
    }
    Collections.reverse(lines);
    PageLayout frame = frames.list(SiteAddresses.VERSIONS, "版本", site.title() + "：历次版本");
    List<Page> pages = new ArrayList<>();
    pages.add(
        Page.fixed(
            SiteAddresses.VERSIONS,
            "versions.ftlh",
            () -> new ChangeViews.VersionsPage(frame, publication.includesMementos(), lines)));
    for (int i = 1; i < editions.size(); i++) {
      pages.add(page(i));
    }
    return pages;
  }

  private Page page(int index) {
    String path = version(index).changesPage();
    String root = SiteAddresses.root(path);
    String title = version(index).label() + "改了什么";
    NavigationLink versions = new NavigationLink("版本", root + SiteAddresses.VERSIONS, false);
    VersionDiff changed = changes.get(index - 1);
    ChangeViews.ChangesPage view =
        new ChangeViews.ChangesPage(
            frames.article(path, title, site.title() + "：" + title, List.of(versions)),
            line(index, root),
            version(index - 1).label(),
            views.items(changed.targets(), root, "target-"),
            views.items(changed.results(), root, "result-"),
            views.items(changed.terms(), root, "term-"),
            views.text(changed.text(), root),
            ChangeViewFactory.sources(changed.sources()));
    return Page.fixed(path, "changes.ftlh", () -> view);
  }

  /** The newest version, or {@code null}. */
  ChangeViews.VersionLine newest() {
    return editions.isEmpty() ? null : line(editions.size() - 1, "");
  }

  /** What each version did to a target, oldest first. */
  List<ChangeViews.TargetHistoryEntry> ofTarget(String id, String root) {
    List<ChangeViews.TargetHistoryEntry> past = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      Version version = version(i);
      if (i == 0) {
        if (editions.get(0).targets().stream().anyMatch(target -> target.id().equals(id))) {
          past.add(
              new ChangeViews.TargetHistoryEntry(
                  version.label(), day(version), "first", "", List.of()));
        }
        continue;
      }
      for (VersionDiff.ItemChange change : changes.get(i - 1).targets()) {
        if (change.id().equals(id)) {
          past.add(
              new ChangeViews.TargetHistoryEntry(
                  version.label(),
                  day(version),
                  ChangeViewFactory.word(change.change()),
                  root + version.changesPage() + "#target-" + id,
                  ChangeViewFactory.fields(change)));
        }
      }
    }
    return past;
  }

  private ChangeViews.VersionLine line(int index, String root) {
    Version version = version(index);
    boolean newest = index == editions.size() - 1;
    return new ChangeViews.VersionLine(
        version.label(),
        version.kind().word(),
        day(version),
        version.timestamp(),
        version.message(),
        index == 0 ? "" : root + version.changesPage(),
        publication.mementoHome(version).map(path -> root + path).orElse(""),
        newest);
  }

  private Version version(int index) {
    return editions.get(index).version();
  }

  private static String day(Version version) {
    return PageLayoutFactory.day(version.published().toLocalDate());
  }
}
