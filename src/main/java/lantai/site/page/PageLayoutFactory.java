package lantai.site.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.archive.history.Publication;
import lantai.json.Json;
import lantai.link.SiteAddresses;
import lantai.model.Goal.GoalKind;
import lantai.model.Goals;
import lantai.model.Report;
import lantai.model.SiteSettings;
import lantai.model.Tables;
import lantai.model.Term;
import lantai.output.Sha2;
import lantai.site.data.DataFiles;

/** Makes the frame of each page: its titles, its place in the site, the way there. */
final class PageLayoutFactory {

  private final SiteSettings site;
  private final Goals goals;
  private final Publication publication;
  private final JsonLd linkedData;

  PageLayoutFactory(Report report, Publication publication) {
    this.publication = publication;
    this.site = report.site();
    this.goals = report.goals();
    this.linkedData = new JsonLd(site);
  }

  /** A page that lists: home, a table, an index. */
  PageLayout list(String path, String title, String description) {
    List<NavigationLink> way = way(path, List.of());
    Json json =
        path.equals(SiteAddresses.TERMS)
            ? linkedData.terms(title, canonical(path), way)
            : linkedData.page(title, canonical(path), way);
    return frame(path, SiteAddresses.root(path), title, description, way, false, json);
  }

  PageLayout home(String description) {
    Json json = linkedData.home(DataFiles.ADDRESSES);
    return frame(SiteAddresses.HOME, "", site.title(), description, List.of(), false, json);
  }

  /** A page that holds content: a chapter, a target. */
  PageLayout article(String path, String title, String description, List<NavigationLink> crumbs) {
    List<NavigationLink> way = way(path, crumbs);
    Json json = linkedData.page(title, canonical(path), way);
    return frame(path, SiteAddresses.root(path), title, description, way, true, json);
  }

  PageLayout term(Term term, String path, String description, List<NavigationLink> crumbs) {
    List<NavigationLink> way = way(path, crumbs);
    Json json = linkedData.term(term, canonical(path), canonical(SiteAddresses.TERMS), way);
    // A target may be called like a term; pages may not.
    String title = "名词：" + term.term().value();
    return frame(path, SiteAddresses.root(path), title, description, way, true, json);
  }

  /** A page that is shown at any address, and so can only link to full ones. */
  PageLayout anywhere(String path, String title, String description) {
    return frame(path, site.base(), title, description, List.of(), false, null);
  }

  private PageLayout frame(
      String path,
      String root,
      String title,
      String description,
      List<NavigationLink> way,
      boolean article,
      Json json) {
    List<NavigationLink> nav =
        List.of(
            link("首页", SiteAddresses.HOME, path, root),
            link("目标", SiteAddresses.TARGETS, path, root),
            link("名词", SiteAddresses.TERMS, path, root),
            link("全文", SiteAddresses.ALL, path, root),
            link("数据", SiteAddresses.DATA, path, root),
            link("搜索", SiteAddresses.SEARCH, path, root),
            link("关于", SiteAddresses.ABOUT, path, root));
    return new PageLayout(
        title,
        description,
        root,
        canonical(path),
        view(),
        publication.mementos(path).stream().map(page -> root + page).toList(),
        nav,
        tables(path, root),
        way,
        GovernmentMetaTags.of(site.government(), title, article),
        json,
        json == null ? "" : Sha2.source(json.text()),
        new QrCode(canonical(path)),
        site.footer().stream()
            .map(item -> new NavigationLink(item.label(), item.href(), false))
            .toList());
  }

  private String canonical(String path) {
    return site.base() + (path.equals(SiteAddresses.HOME) ? "" : path);
  }

  private static List<NavigationLink> way(String path, List<NavigationLink> crumbs) {
    NavigationLink home =
        new NavigationLink("首页", SiteAddresses.root(path) + SiteAddresses.HOME, false);
    return Stream.concat(Stream.of(home), crumbs.stream()).toList();
  }

  /** The pages of the tables that have rows; that of the targets is always there. */
  private List<NavigationLink> tables(String path, String root) {
    Map<String, NavigationLink> links = new LinkedHashMap<>();
    for (GoalKind kind : GoalKind.values()) {
      if (kind == GoalKind.TARGET || !goals.of(kind.type()).isEmpty()) {
        NavigationLink link = link(Tables.of(kind).title(), kind.page(), path, root);
        links.putIfAbsent(kind.page(), link);
      }
    }
    return List.copyOf(links.values());
  }

  private static NavigationLink link(String label, String address, String path, String root) {
    return new NavigationLink(label, root + address, address.equals(path));
  }

  private PageLayout.SiteView view() {
    return new PageLayout.SiteView(
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
