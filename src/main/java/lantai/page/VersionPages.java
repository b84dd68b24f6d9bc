package lantai.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lantai.history.Changes;
import lantai.history.Edition;
import lantai.history.History;
import lantai.history.Publication;
import lantai.history.Version;
import lantai.link.Addresses;
import lantai.link.LinkedReport;
import lantai.model.Site;

/** The list of versions, and a page for what each one changed. */
final class VersionPages {

  private final Site site;
  private final Frames frames;
  private final List<Edition> editions;
  private final List<Changes> changes;
  private final Publication publication;
  private final EditViews views;

  /**
   * @param history this version included, where it is to be kept as one
   * @param changes those of the history
   */
  VersionPages(
      LinkedReport linked,
      Frames frames,
      History history,
      List<Changes> changes,
      Publication publication) {
    this.site = linked.report().site();
    this.views = new EditViews(linked);
    this.frames = frames;
    this.editions = history.editions();
    this.changes = changes;
    this.publication = publication;
  }

  List<Page> pages() {
    List<Edits.Line> lines = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      lines.add(line(i, ""));
    }
    Collections.reverse(lines);
    Frame frame = frames.list(Addresses.VERSIONS, "版本", site.title() + "：历次版本");
    List<Page> pages = new ArrayList<>();
    pages.add(
        Page.fixed(
            Addresses.VERSIONS,
            "versions.ftlh",
            () -> new Edits.Versions(frame, publication.frozen(), lines)));
    for (int i = 1; i < editions.size(); i++) {
      pages.add(page(i));
    }
    return pages;
  }

  private Page page(int index) {
    String path = version(index).changesPage();
    String root = Addresses.root(path);
    String title = version(index).label() + "改了什么";
    Link versions = new Link("版本", root + Addresses.VERSIONS, false);
    Changes changed = changes.get(index - 1);
    Edits.Page view =
        new Edits.Page(
            frames.article(path, title, site.title() + "：" + title, List.of(versions)),
            line(index, root),
            version(index - 1).label(),
            views.items(changed.targets(), root, "target-"),
            views.items(changed.results(), root, "result-"),
            views.items(changed.terms(), root, "term-"),
            views.text(changed.text(), root),
            EditViews.sources(changed.sources()));
    return Page.fixed(path, "changes.ftlh", () -> view);
  }

  /** The newest version, or {@code null}. */
  Edits.Line newest() {
    return editions.isEmpty() ? null : line(editions.size() - 1, "");
  }

  /** What each version did to a target, oldest first. */
  List<Edits.Past> ofTarget(String id, String root) {
    List<Edits.Past> past = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      Version version = version(i);
      if (i == 0) {
        if (editions.get(0).targets().stream().anyMatch(target -> target.id().equals(id))) {
          past.add(new Edits.Past(version.label(), day(version), "first", "", List.of()));
        }
        continue;
      }
      for (Changes.ItemChange change : changes.get(i - 1).targets()) {
        if (change.id().equals(id)) {
          past.add(
              new Edits.Past(
                  version.label(),
                  day(version),
                  EditViews.word(change.change()),
                  root + version.changesPage() + "#target-" + id,
                  EditViews.fields(change)));
        }
      }
    }
    return past;
  }

  private Edits.Line line(int index, String root) {
    Version version = version(index);
    boolean newest = index == editions.size() - 1;
    return new Edits.Line(
        version.label(),
        version.kind().word(),
        day(version),
        version.time(),
        version.message(),
        index == 0 ? "" : root + version.changesPage(),
        publication.frozenHome(version).map(path -> root + path).orElse(""),
        newest);
  }

  private Version version(int index) {
    return editions.get(index).version();
  }

  private static String day(Version version) {
    return Frames.day(version.published().toLocalDate());
  }
}
