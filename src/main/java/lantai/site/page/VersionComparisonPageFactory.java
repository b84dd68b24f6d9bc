package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import lantai.addresses.RetiredAddress;
import lantai.addresses.SplitParagraphFinder;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionMetadata;
import lantai.link.SiteAddresses;

/**
 * Makes the pages that compare two versions: each version with the previous one, the first one, and
 * up to {@value #FARTHEST} preceding ones. With a page for every two versions, the site would grow
 * with the square of their number.
 *
 * @param versions oldest first
 * @param version makes the view of a version from its index and the path to the site's root
 */
record VersionComparisonPageFactory(
    ChangeViewFactory views,
    PageLayoutFactory layouts,
    List<VersionContent> versions,
    BiFunction<Integer, String, PageViewRecords.VersionView> version) {

  private static final int FARTHEST = 10;

  /**
   * Returns the pages that compare each version with the previous one.
   *
   * @param diffs between successive versions
   */
  List<Page> successive(List<VersionDiff> diffs) {
    return IntStream.range(1, versions.size())
        .mapToObj(
            i -> {
              String title = layouts.text("changes.title", label(i));
              return page(version(i).changesPage(), title, i - 1, i, diffs.get(i - 1));
            })
        .toList();
  }

  List<Page> others() {
    List<Page> pages = new ArrayList<>();
    for (int newer = 2; newer < versions.size(); newer++) {
      for (int older = newer - 2; older >= 0; older--) {
        if (isCompared(older, newer)) {
          pages.add(comparison(older, newer));
        }
      }
    }
    return pages;
  }

  /**
   * Whether two versions are compared on a page. This does not depend on later versions: the page
   * keeps its address.
   */
  private static boolean isCompared(int older, int newer) {
    return older == 0 || newer - older <= FARTHEST;
  }

  /** Returns how many preceding versions a version is compared with; 0 for all. */
  int farthest() {
    return isCompared(1, versions.size() - 1) ? 0 : FARTHEST;
  }

  private Page comparison(int older, int newer) {
    String path = version(newer).comparisonPage(version(older));
    String title = layouts.text("compare.title", label(older), label(newer));
    return Page.fixed(
        path,
        "changes.ftlh",
        () -> {
          VersionDiff diff = VersionDiff.between(versions.get(older), versions.get(newer));
          return page(path, title, older, newer, diff).view();
        });
  }

  private Page page(String path, String title, int older, int newer, VersionDiff diff) {
    String root = SiteAddresses.root(path);
    String description = layouts.text("changes.description", layouts.siteTitle(), title);
    LabelledLink parent = new LabelledLink(layouts.text("versions"), root + SiteAddresses.VERSIONS);
    PageViewRecords.ChangesPage view =
        new PageViewRecords.ChangesPage(
            layouts.article(
                path, new PageLayoutFactory.PageHeading(title, description), List.of(parent)),
            IntStream.rangeClosed(older + 1, newer).mapToObj(i -> version.apply(i, root)).toList(),
            label(older),
            views.changes(diff, addresses(older, newer, root), root));
    return Page.fixed(path, "changes.ftlh", () -> view);
  }

  /** Returns the addresses of the older version that the newer one lacks or uses for other text. */
  List<PageLayout.RetiredAddressView> addresses(int older, int newer, String root) {
    List<RetiredAddress> changed = new ArrayList<>();
    for (int i = older; i < newer; i++) {
      changed.addAll(layouts.retired().after(label(i)));
    }
    changed.addAll(
        SplitParagraphFinder.between(
            versions.get(older).addresses().sentencesByParagraph(),
            versions.get(newer).addresses().sentencesByParagraph()));
    return changed.stream().map(each -> layouts.retired().view(each, "", root)).toList();
  }

  /** Returns links to the comparisons of each version with the earlier ones, newest first. */
  List<SharedViewRecords.LinkGroup> links() {
    List<SharedViewRecords.LinkGroup> links = new ArrayList<>();
    for (int newer = versions.size() - 1; newer > 0 && versions.size() > 2; newer--) {
      List<LabelledLink> earlier = new ArrayList<>();
      for (int older = newer - 1; older >= 0; older--) {
        if (isCompared(older, newer)) {
          earlier.add(new LabelledLink(label(older), path(older, newer)));
        }
      }
      links.add(new SharedViewRecords.LinkGroup(label(newer), earlier));
    }
    return links;
  }

  private String path(int older, int newer) {
    return older == newer - 1
        ? version(newer).changesPage()
        : version(newer).comparisonPage(version(older));
  }

  private VersionMetadata version(int index) {
    return versions.get(index).version();
  }

  private String label(int index) {
    return version(index).label();
  }
}
