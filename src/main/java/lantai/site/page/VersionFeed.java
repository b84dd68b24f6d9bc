package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import lantai.archive.history.ChangeType;
import lantai.archive.history.Version;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionHistory;
import lantai.link.SiteAddresses;
import lantai.model.SiteSettings;

/**
 * The feed that tells readers' programs of new versions (RFC 4287, The Atom Syndication Format).
 */
final class VersionFeed {

  private final SiteSettings site;
  private final List<VersionContent> editions;
  private final List<VersionDiff> changes;

  /**
   * @param changes those of the history
   */
  VersionFeed(SiteSettings site, VersionHistory history, List<VersionDiff> changes) {
    this.site = site;
    this.editions = history.versions();
    this.changes = changes;
  }

  /** An entry a version, and one a target that it changed; newest first. */
  Page page() {
    List<ChangeViews.VersionEntry> entries = new ArrayList<>();
    for (int i = editions.size() - 1; i >= 0; i--) {
      entries.add(entry(i));
      if (i > 0) {
        entries.addAll(targetEntries(i));
      }
    }
    String given = site.date() + "T00:00:00+08:00";
    if (entries.isEmpty()) {
      entries.add(
          new ChangeViews.VersionEntry(
              site.base(), site.base(), site.title(), given, site.subtitle()));
    }
    String updated = entries.get(0).time();
    return Page.fixed(
        SiteAddresses.FEED,
        "feed.ftlh",
        () -> new ChangeViews.FeedView(site.title(), site.owner(), site.base(), updated, entries));
  }

  private ChangeViews.VersionEntry entry(int index) {
    Version version = editions.get(index).version();
    String address =
        site.base()
            + (index == 0
                ? SiteAddresses.VERSIONS + "#v" + version.label()
                : version.changesPage());
    String title = version.label() + " " + version.kind().word();
    return new ChangeViews.VersionEntry(
        address, address, title, version.timestamp(), version.message());
  }

  private List<ChangeViews.VersionEntry> targetEntries(int index) {
    Version version = editions.get(index).version();
    List<ChangeViews.VersionEntry> entries = new ArrayList<>();
    for (VersionDiff.ItemChange change : changes.get(index - 1).targets()) {
      String address = site.base() + version.changesPage() + "#target-" + change.id();
      String word =
          switch (change.change()) {
            case ADDED -> "新增目标：";
            case REMOVED -> "删去目标：";
            case CHANGED -> "目标有改动：";
          };
      entries.add(
          new ChangeViews.VersionEntry(
              address, address, word + change.name(), version.timestamp(), quote(change, index)));
    }
    return entries;
  }

  /** What is printed of it now, or was before it was taken out. */
  private String quote(VersionDiff.ItemChange change, int index) {
    VersionContent told = editions.get(change.change() == ChangeType.REMOVED ? index - 1 : index);
    return told.targets().stream()
        .filter(target -> target.id().equals(change.id()))
        .map(target -> target.fields().getOrDefault("quote", ""))
        .findFirst()
        .orElse("");
  }
}
