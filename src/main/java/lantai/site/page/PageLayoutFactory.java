package lantai.site.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.archive.history.Publication;
import lantai.chinese.ChineseMessages;
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
import lantai.site.page.PageLayout.MetaTag;
import lantai.site.page.PageLayout.Navigation;
import lantai.site.page.PageLayout.PageAddress;
import lantai.site.page.PageLayout.PageMetadata;
import lantai.site.page.PageLayout.SiteView;
import org.jspecify.annotations.Nullable;

/** Makes the layout of each page: title, navigation and metadata. */
final class PageLayoutFactory {

  private final SiteSettings site;
  private final Goals goals;
  private final Publication publication;
  private final ChineseMessages messages = new ChineseMessages("site");
  private final JsonLd jsonLd;

  /** The title of a page and its description for search engines. */
  record PageHeading(String title, String description) {}

  /**
   * @param path relative to the site's root
   * @param root what leads from the page to the site's root
   */
  private record Location(String path, String root) {}

  PageLayoutFactory(Report report, Publication publication) {
    this.publication = publication;
    this.site = report.site();
    this.goals = report.goals();
    this.jsonLd = new JsonLd(site, messages);
  }

  /** Wording of the site, in Chinese. */
  String text(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  PageLayout home() {
    String description = text("home.description", site.title(), site.subtitle());
    return layout(
        new Location(SiteAddresses.HOME, ""),
        new PageHeading(site.title(), description),
        List.of(),
        metadata(GovernmentMetaTags.ofSite(site.government()), jsonLd.home(DataFiles.ADDRESSES)));
  }

  /**
   * The layout of a page that lists: a table, an index.
   *
   * @param key of its title in the wording of the site
   */
  PageLayout list(String path, String key) {
    return list(path, heading(key));
  }

  /** The layout of a table without wording of its own. */
  PageLayout table(String path, String title) {
    return list(path, new PageHeading(title, text("table.description", site.title(), title)));
  }

  private PageLayout list(String path, PageHeading heading) {
    Location location = new Location(path, SiteAddresses.root(path));
    List<NavigationLink> breadcrumbs = breadcrumbs(location, List.of());
    Json json =
        path.equals(SiteAddresses.TERMS)
            ? jsonLd.terms(heading.title(), canonical(path), breadcrumbs)
            : jsonLd.page(heading.title(), canonical(path), breadcrumbs);
    PageMetadata metadata = metadata(GovernmentMetaTags.ofSite(site.government()), json);
    return layout(location, heading, breadcrumbs, metadata);
  }

  /**
   * The layout of a page with content: a chapter, a target.
   *
   * @param parents breadcrumbs without home
   */
  PageLayout article(String path, PageHeading heading, List<NavigationLink> parents) {
    Location location = new Location(path, SiteAddresses.root(path));
    List<NavigationLink> breadcrumbs = breadcrumbs(location, parents);
    Json json = jsonLd.page(heading.title(), canonical(path), breadcrumbs);
    return layout(location, heading, breadcrumbs, articleMetadata(heading, json));
  }

  PageLayout term(Term term, String description, List<NavigationLink> parents) {
    String path = SiteAddresses.of(term.id());
    Location location = new Location(path, SiteAddresses.root(path));
    List<NavigationLink> breadcrumbs = breadcrumbs(location, parents);
    Json json = jsonLd.term(term, canonical(path), canonical(SiteAddresses.TERMS), breadcrumbs);
    // A target may have the name of a term, but page titles are unique.
    PageHeading heading = new PageHeading(text("term.title", term.term().value()), description);
    return layout(location, heading, breadcrumbs, articleMetadata(heading, json));
  }

  /** The layout of a page that is served at any address, and so has only absolute links. */
  PageLayout atAnyAddress(String path, String key) {
    return layout(
        new Location(path, site.base()),
        heading(key),
        List.of(),
        metadata(GovernmentMetaTags.ofSite(site.government()), null));
  }

  private PageHeading heading(String key) {
    return new PageHeading(text(key), text(key + ".description", site.title()));
  }

  private PageMetadata articleMetadata(PageHeading heading, Json json) {
    return metadata(GovernmentMetaTags.ofArticle(site.government(), heading.title()), json);
  }

  private static PageMetadata metadata(List<MetaTag> tags, @Nullable Json json) {
    return new PageMetadata(tags, json, json == null ? "" : Sha2.source(json.text()));
  }

  private PageLayout layout(
      Location location,
      PageHeading heading,
      List<NavigationLink> breadcrumbs,
      PageMetadata metadata) {
    String canonical = canonical(location.path());
    List<String> mementos =
        publication.mementos(location.path()).stream().map(location.root()::concat).toList();
    return new PageLayout(
        heading.title(),
        heading.description(),
        location.root(),
        new PageAddress(canonical, new QrCode(canonical), mementos),
        siteView(),
        new Navigation(sections(location), tables(location), breadcrumbs, footer()),
        metadata);
  }

  private String canonical(String path) {
    return site.base() + (path.equals(SiteAddresses.HOME) ? "" : path);
  }

  private List<NavigationLink> breadcrumbs(Location location, List<NavigationLink> parents) {
    NavigationLink home = new NavigationLink(text("home"), location.root() + SiteAddresses.HOME);
    return Stream.concat(Stream.of(home), parents.stream()).toList();
  }

  private List<NavigationLink> sections(Location location) {
    return List.of(
        link("home", SiteAddresses.HOME, location),
        link("targets", SiteAddresses.TARGETS, location),
        link("terms", SiteAddresses.TERMS, location),
        link("all", SiteAddresses.ALL, location),
        link("data", SiteAddresses.DATA, location),
        link("search", SiteAddresses.SEARCH, location),
        link("about", SiteAddresses.ABOUT, location));
  }

  /** The pages of the tables that have rows; that of the targets is always there. */
  private List<NavigationLink> tables(Location location) {
    Map<String, NavigationLink> links = new LinkedHashMap<>();
    for (GoalKind kind : GoalKind.values()) {
      if (kind == GoalKind.TARGET || !goals.of(kind.type()).isEmpty()) {
        links.putIfAbsent(kind.page(), labelled(Tables.of(kind).title(), kind.page(), location));
      }
    }
    return List.copyOf(links.values());
  }

  private NavigationLink link(String key, String address, Location from) {
    return labelled(text(key), address, from);
  }

  private static NavigationLink labelled(String label, String address, Location from) {
    return new NavigationLink(label, from.root() + address, address.equals(from.path()));
  }

  private List<NavigationLink> footer() {
    return site.footer().stream()
        .map(item -> new NavigationLink(item.label(), item.href()))
        .toList();
  }

  private SiteView siteView() {
    return new SiteView(
        site.title(),
        site.subtitle(),
        site.owner(),
        day(site.date()),
        site.date().toString(),
        site.source(),
        site.draft());
  }

  /** A date for Chinese readers. */
  String day(LocalDate date) {
    return text("day", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * A citation of an electronic resource (GB/T 7714-2015, 8.8: responsibility, title, type, date,
   * access).
   *
   * @param address relative to the site's root
   */
  String citation(String address) {
    return text("citation", site.owner(), site.title(), site.date(), site.base() + address);
  }
}
