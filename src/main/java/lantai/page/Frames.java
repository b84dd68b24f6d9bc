package lantai.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.link.Addresses;
import lantai.model.Goals;
import lantai.model.Report;
import lantai.model.Site;

/** Makes the frame of each page: its titles, its place in the site, the way there. */
final class Frames {

  private final Site site;
  private final Goals goals;

  Frames(Report report) {
    this.site = report.site();
    this.goals = report.goals();
  }

  Frame frame(String path, String title, String description, List<Link> crumbs) {
    return frame(path, Addresses.root(path), title, description, crumbs);
  }

  /** A page that is shown at any address, and so can only link to full ones. */
  Frame anywhere(String path, String title, String description) {
    return frame(path, site.base(), title, description, List.of());
  }

  private Frame frame(
      String path, String root, String title, String description, List<Link> crumbs) {
    List<Link> nav =
        List.of(
            link("首页", Addresses.HOME, path, root),
            link("目标", Addresses.TARGETS, path, root),
            link("名词", Addresses.TERMS, path, root),
            link("全文", Addresses.ALL, path, root),
            link("数据", Addresses.DATA, path, root),
            link("关于", Addresses.ABOUT, path, root));
    boolean home = path.equals(Addresses.HOME);
    List<Link> way =
        home
            ? List.of()
            : Stream.concat(
                    Stream.of(new Link("首页", root + Addresses.HOME, false)), crumbs.stream())
                .toList();
    String canonical = site.base() + (home ? "" : path);
    return new Frame(title, description, root, canonical, view(), nav, tables(path, root), way);
  }

  private List<Link> tables(String path, String root) {
    List<Link> tables = new ArrayList<>();
    tables.add(link("目标", Addresses.TARGETS, path, root));
    if (!goals.results().isEmpty()) {
      tables.add(link("结果", Addresses.RESULTS, path, root));
    }
    if (!goals.projects().isEmpty()) {
      tables.add(link("项目", Addresses.PROJECTS, path, root));
    }
    if (!goals.livelihood().isEmpty()) {
      tables.add(link("民生实事", Addresses.LIVELIHOOD, path, root));
    }
    if (!goals.cities().isEmpty()) {
      tables.add(link("设区市", Addresses.CITIES, path, root));
    }
    return tables;
  }

  private static Link link(String label, String address, String path, String root) {
    return new Link(label, root + address, address.equals(path));
  }

  private Frame.SiteView view() {
    return new Frame.SiteView(
        site.title(),
        site.subtitle(),
        site.owner(),
        day(site.date()),
        site.date().toString(),
        site.source());
  }

  /** As a Chinese reader writes it, whatever the machine's locale. */
  private static String day(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /**
   * How to cite an address (GB/T 7714-2015, 8.8, electronic resource: responsibility, title, type,
   * date, access).
   *
   * @param address relative to the site's root
   */
  String citation(String address) {
    String owner = site.owner();
    return owner + ". " + site.title() + "[R/OL]. (" + site.date() + "). " + site.base() + address;
  }
}
