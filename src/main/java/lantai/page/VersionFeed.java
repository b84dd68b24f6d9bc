package lantai.page;

import java.util.ArrayList;
import java.util.List;
import lantai.history.Change;
import lantai.history.Changes;
import lantai.history.Edition;
import lantai.history.History;
import lantai.history.Version;
import lantai.link.Addresses;
import lantai.model.Site;

/**
 * The feed that tells readers' programs of new versions (RFC 4287, The Atom Syndication Format).
 */
final class VersionFeed {

  private final Site site;
  private final List<Edition> editions;
  private final List<Changes> changes;

  /**
   * @param changes those of the history
   */
  VersionFeed(Site site, History history, List<Changes> changes) {
    this.site = site;
    this.editions = history.editions();
    this.changes = changes;
  }

  /** An entry a version, and one a target that it changed; newest first. */
  Page page() {
    List<Edits.Entry> entries = new ArrayList<>();
    for (int i = editions.size() - 1; i >= 0; i--) {
      entries.add(entry(i));
      if (i > 0) {
        entries.addAll(targetEntries(i));
      }
    }
    String given = site.date() + "T00:00:00+08:00";
    if (entries.isEmpty()) {
      entries.add(new Edits.Entry(site.base(), site.base(), site.title(), given, site.subtitle()));
    }
    String updated = entries.get(0).time();
    return Page.fixed(
        Addresses.FEED,
        "feed.ftlh",
        () -> new Edits.Feed(site.title(), site.owner(), site.base(), updated, entries));
  }

  private Edits.Entry entry(int index) {
    Version version = editions.get(index).version();
    String address =
        site.base()
            + (index == 0 ? Addresses.VERSIONS + "#v" + version.label() : version.changesPage());
    String title = version.label() + " " + version.kind().word();
    return new Edits.Entry(address, address, title, version.time(), version.message());
  }

  private List<Edits.Entry> targetEntries(int index) {
    Version version = editions.get(index).version();
    List<Edits.Entry> entries = new ArrayList<>();
    for (Changes.ItemChange change : changes.get(index - 1).targets()) {
      String address = site.base() + version.changesPage() + "#target-" + change.id();
      String word =
          switch (change.change()) {
            case ADDED -> "新增目标：";
            case REMOVED -> "删去目标：";
            case CHANGED -> "目标有改动：";
          };
      entries.add(
          new Edits.Entry(
              address, address, word + change.name(), version.time(), quote(change, index)));
    }
    return entries;
  }

  /** What is printed of it now, or was before it was taken out. */
  private String quote(Changes.ItemChange change, int index) {
    Edition told = editions.get(change.change() == Change.REMOVED ? index - 1 : index);
    return told.targets().stream()
        .filter(target -> target.id().equals(change.id()))
        .map(target -> target.fields().getOrDefault("quote", ""))
        .findFirst()
        .orElse("");
  }
}
