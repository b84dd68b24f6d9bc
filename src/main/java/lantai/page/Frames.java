package lantai.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.data.DataFiles;
import lantai.data.Json;
import lantai.history.Publication;
import lantai.link.Addresses;
import lantai.model.Goals;
import lantai.model.Report;
import lantai.model.Site;
import lantai.model.Term;
import lantai.text.Digest;

/** Makes the frame of each page: its titles, its place in the site, the way there. */
final class Frames {

  private final Site site;
  private final Goals goals;
  private final Publication publication;
  private final LinkedData linkedData;

  Frames(Report report, Publication publication) {
    this.publication = publication;
    this.site = report.site();
    this.goals = report.goals();
    this.linkedData = new LinkedData(site);
  }

  /** A page that lists: home, a table, an index. */
  Frame list(String path, String title, String description) {
    List<Link> way = way(path, List.of());
    Json json =
        path.equals(Addresses.TERMS)
            ? linkedData.terms(title, canonical(path), way)
            : linkedData.page(title, canonical(path), way);
    return frame(path, Addresses.root(path), title, description, way, false, json);
  }

  Frame home(String description) {
    Json json = linkedData.home(DataFiles.ADDRESSES);
    return frame(Addresses.HOME, "", site.title(), description, List.of(), false, json);
  }

  /** A page that holds content: a chapter, a target. */
  Frame article(String path, String title, String description, List<Link> crumbs) {
    List<Link> way = way(path, crumbs);
    Json json = linkedData.page(title, canonical(path), way);
    return frame(path, Addresses.root(path), title, description, way, true, json);
  }

  Frame term(Term term, String path, String description, List<Link> crumbs) {
    List<Link> way = way(path, crumbs);
    Json json = linkedData.term(term, canonical(path), canonical(Addresses.TERMS), way);
    // A target may be called like a term; pages may not.
    String title = "名词：" + term.term().value();
    return frame(path, Addresses.root(path), title, description, way, true, json);
  }

  /** A page that is shown at any address, and so can only link to full ones. */
  Frame anywhere(String path, String title, String description) {
    return frame(path, site.base(), title, description, List.of(), false, null);
  }

  private Frame frame(
      String path,
      String root,
      String title,
      String description,
      List<Link> way,
      boolean article,
      Json json) {
    List<Link> nav =
        List.of(
            link("首页", Addresses.HOME, path, root),
            link("目标", Addresses.TARGETS, path, root),
            link("名词", Addresses.TERMS, path, root),
            link("全文", Addresses.ALL, path, root),
            link("数据", Addresses.DATA, path, root),
            link("搜索", Addresses.SEARCH, path, root),
            link("关于", Addresses.ABOUT, path, root));
    return new Frame(
        title,
        description,
        root,
        canonical(path),
        view(),
        publication.mementos(path).stream().map(page -> root + page).toList(),
        nav,
        tables(path, root),
        way,
        GovernmentTags.of(site.government(), title, article),
        json,
        json == null ? "" : Digest.source(json.text()),
        new QrCode(canonical(path)),
        site.footer().stream().map(item -> new Link(item.label(), item.href(), false)).toList());
  }

  private String canonical(String path) {
    return site.base() + (path.equals(Addresses.HOME) ? "" : path);
  }

  private static List<Link> way(String path, List<Link> crumbs) {
    Link home = new Link("首页", Addresses.root(path) + Addresses.HOME, false);
    return Stream.concat(Stream.of(home), crumbs.stream()).toList();
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
        site.source(),
        site.draft());
  }

  /** As a Chinese reader writes it, whatever the machine's locale. */
  static String day(LocalDate date) {
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
