package lantai.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lantai.model.Site;

/** Makes the frame of each page: its titles, its place in the site, the way there. */
final class Frames {

  private final Site site;

  Frames(Site site) {
    this.site = site;
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
        Stream.of(
                new Link("首页", Addresses.HOME, false),
                new Link("目标", Addresses.TARGETS, false),
                new Link("名词", Addresses.TERMS, false),
                new Link("全文", Addresses.ALL, false),
                new Link("数据", Addresses.DATA, false),
                new Link("关于", Addresses.ABOUT, false))
            .map(link -> new Link(link.label(), root + link.href(), link.href().equals(path)))
            .toList();
    boolean home = path.equals(Addresses.HOME);
    List<Link> way =
        home
            ? List.of()
            : Stream.concat(
                    Stream.of(new Link("首页", root + Addresses.HOME, false)), crumbs.stream())
                .toList();
    String canonical = site.base() + (home ? "" : path);
    return new Frame(title, description, root, canonical, view(), nav, way);
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
