package lantai.site.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lantai.archive.history.ReportVersions;
import lantai.chinese.ChineseMessageBundle;
import lantai.diagnostics.Located;
import lantai.json.Json;
import lantai.link.Gb7714ReferenceFormatter;
import lantai.link.ProjectStageFormatter;
import lantai.link.SiteAddresses;
import lantai.link.SiteNoticeFormatter;
import lantai.link.TableTitles;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.ReportRow.RowKind;
import lantai.model.SiteSettings;
import lantai.model.Term;
import lantai.model.TextProvenance;
import lantai.output.Sha2;
import lantai.site.data.DataFilesWriter;
import org.jspecify.annotations.Nullable;

/** Makes the layout of each page: title, navigation and metadata. */
final class PageLayoutFactory {

  static final String NOT_FOUND = "404.html";

  private final SiteSettings site;
  private final Report report;
  private final String base;
  private final ReportVersions reportVersions;
  private final ChineseMessageBundle messages = new ChineseMessageBundle("site");
  private final JsonLdFactory jsonLd;
  private final Gb7714ReferenceFormatter references;
  private final RetiredAddressViewFactory retired;

  /** The title of a page and its description for search engines. */
  record PageHeading(String title, String description) {}

  PageLayoutFactory(Report report, ReportVersions reportVersions) {
    this.reportVersions = reportVersions;
    this.site = report.site();
    this.base = reportVersions.base(site.base());
    this.report = report;
    this.jsonLd = new JsonLdFactory(site, base, messages);
    this.references =
        new Gb7714ReferenceFormatter(
            report, base, reportVersions.label(), Sha2::abridged, messages);
    this.retired = new RetiredAddressViewFactory(report, messages);
  }

  /** Returns a text of the site, in Chinese. */
  String text(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  String stageHeading(Project project) {
    return ProjectStageFormatter.heading(project, report, messages);
  }

  String datedStage(Project project) {
    return ProjectStageFormatter.dated(project, site, messages);
  }

  PageLayout home() {
    String description = text("home.description", site.title(), site.subtitle().value());
    return layout(
        SiteAddresses.HOME,
        new PageHeading(site.title(), description),
        List.of(),
        siteMetadata(jsonLd.home(DataFilesWriter.ADDRESSES)));
  }

  /** Returns the layout of a listing page; {@code key} is that of its title in the site's texts. */
  PageLayout list(String path, String key) {
    return list(path, heading(key));
  }

  /** Returns the layout of the page of a table of {@code goals/}. */
  PageLayout table(RowKind kind) {
    int year = site.date().getYear();
    String description = text(key(kind, ".description"), site.title(), year - 1, year);
    return list(SiteAddresses.of(kind), new PageHeading(title(kind), description));
  }

  /** Returns the title of the page of a table of {@code goals/}. */
  String title(RowKind kind) {
    return TableTitles.of(kind, site, messages);
  }

  /** Returns the number of rows of a table of {@code goals/} with their measure word. */
  String count(RowKind kind, long rows) {
    return text(key(kind, ".count"), rows);
  }

  /** Returns the key of a text for a table, or otherwise of the text for any table. */
  private String key(RowKind kind, String suffix) {
    return (messages.has(name(kind) + suffix) ? name(kind) : "table") + suffix;
  }

  private static String name(RowKind kind) {
    return kind.table();
  }

  private PageLayout list(String path, PageHeading heading) {
    List<LabelledLink> breadcrumbs = breadcrumbs(path, List.of());
    String type = path.equals(SiteAddresses.TERMS) ? "DefinedTermSet" : "WebPage";
    Json json = jsonLd.page(type, heading.title(), canonical(path), breadcrumbs);
    return layout(path, heading, breadcrumbs, siteMetadata(json));
  }

  /**
   * Returns the layout of a page with content: a chapter or a target.
   *
   * @param parents breadcrumbs without the home page
   */
  PageLayout article(String path, PageHeading heading, List<LabelledLink> parents) {
    List<LabelledLink> breadcrumbs = breadcrumbs(path, parents);
    Json json = jsonLd.page("WebPage", heading.title(), canonical(path), breadcrumbs);
    return layout(path, heading, breadcrumbs, articleMetadata(heading, json));
  }

  /**
   * Returns the layout of the page of a term.
   *
   * @param path of that page
   */
  PageLayout term(Term term, String path, String description) {
    List<LabelledLink> parents =
        List.of(new LabelledLink(text("terms"), root(path) + SiteAddresses.TERMS));
    List<LabelledLink> breadcrumbs = breadcrumbs(path, parents);
    Json json = jsonLd.term(term, canonical(path), canonical(SiteAddresses.TERMS), breadcrumbs);
    // A target may have the name of a term, but page titles are unique.
    PageHeading heading = new PageHeading(text("term.title", term.term().value()), description);
    return layout(path, heading, breadcrumbs, articleMetadata(heading, json));
  }

  PageLayout notFound() {
    return layout(NOT_FOUND, heading("not-found"), List.of(), siteMetadata(null));
  }

  private PageHeading heading(String key) {
    return new PageHeading(text(key), text(key + ".description", site.title()));
  }

  private PageLayout.PageMetadata siteMetadata(@Nullable Json json) {
    return metadata(GovernmentMetaTagFactory.ofSite(site.government()), json);
  }

  private PageLayout.PageMetadata articleMetadata(PageHeading heading, Json json) {
    return metadata(GovernmentMetaTagFactory.ofArticle(site.government(), heading.title()), json);
  }

  private PageLayout.PageMetadata metadata(List<PageLayout.MetaTag> tags, @Nullable Json json) {
    String hash = json == null ? "" : Sha2.cspSource(json.text());
    return new PageLayout.PageMetadata(tags, json, hash, ThemeView.of(site.theme()));
  }

  private PageLayout layout(
      String path,
      PageHeading heading,
      List<LabelledLink> breadcrumbs,
      PageLayout.PageMetadata metadata) {
    String canonical = canonical(path);
    List<String> mementos = reportVersions.mementos(path).stream().map(root(path)::concat).toList();
    return new PageLayout(
        heading.title(),
        heading.description(),
        root(path),
        new PageLayout.PageAddress(
            base,
            canonical,
            new PageLayout.QrCode(canonical),
            mementos,
            retired.of(path),
            PageVersionNoticeFactory.of(reportVersions, path, site.base() + fromBase(path), this)),
        siteView(),
        new PageLayout.Navigation(sections(path), breadcrumbs, footer(path)),
        metadata);
  }

  /**
   * Returns the path to the site's root: empty, or ending in a slash; absolute on a page that is
   * served at any address.
   */
  String root(String path) {
    return path.equals(NOT_FOUND) ? base : SiteAddresses.root(path);
  }

  private String canonical(String path) {
    return base + fromBase(path);
  }

  String siteTitle() {
    return site.title();
  }

  /** Returns the address of the site, below which its versions are. */
  String siteBase() {
    return site.base();
  }

  private static String fromBase(String path) {
    return path.equals(SiteAddresses.HOME) ? "" : path;
  }

  private List<LabelledLink> breadcrumbs(String path, List<LabelledLink> parents) {
    LabelledLink home = new LabelledLink(text("home"), root(path) + SiteAddresses.HOME);
    return Stream.concat(Stream.of(home), parents.stream()).toList();
  }

  /**
   * Returns the menu: home, the tables that have rows, and the other pages; the page of the targets
   * always exists.
   */
  private List<LabelledLink> sections(String path) {
    Stream<LabelledLink> tables =
        Arrays.stream(RowKind.values())
            .filter(kind -> kind == RowKind.TARGET || !report.rows(kind.type()).isEmpty())
            .map(kind -> link(title(kind), SiteAddresses.of(kind), path));
    Stream<LabelledLink> others =
        Stream.of(
            link(text("terms"), SiteAddresses.TERMS, path),
            link(text("all"), SiteAddresses.ALL, path),
            link(text("data"), SiteAddresses.DATA, path),
            link(text("search"), SiteAddresses.SEARCH, path),
            link(text("about"), SiteAddresses.ABOUT, path));
    LabelledLink home = link(text("home"), SiteAddresses.HOME, path);
    return Stream.of(Stream.of(home), tables, others).flatMap(links -> links).toList();
  }

  private LabelledLink link(String label, String address, String from) {
    return new LabelledLink(label, root(from) + address, address.equals(from));
  }

  private List<LabelledLink> footer(String path) {
    return site.footer().stream()
        .map(item -> new LabelledLink(item.label(), absolute(item.href(), path)))
        .toList();
  }

  private String absolute(@Nullable Located<String> href, String path) {
    if (href == null) {
      return "";
    }
    return SiteAddresses.isExternal(href.value()) ? href.value() : root(path) + href.value();
  }

  private PageLayout.SiteView siteView() {
    return new PageLayout.SiteView(
        site.title(),
        site.subtitle().value(),
        site.owner(),
        reportDate(),
        sourceView(),
        site.draft(),
        SiteNoticeFormatter.of(site, messages));
  }

  private PageLayout.SourceView sourceView() {
    TextProvenance source = site.source();
    return new PageLayout.SourceView(
        source.note(),
        source.name().isEmpty() ? source.url() : source.name(),
        source.url(),
        source.published() == null ? "" : day(source.published()),
        source.retrieved() == null ? "" : day(source.retrieved()),
        source.sha256());
  }

  /** Returns the date of the report; a draft without a day has only the year. */
  private PageLayout.ReportDate reportDate() {
    LocalDate date = site.date();
    return site.draft() && date.getDayOfYear() == 1
        ? new PageLayout.ReportDate(
            date.getYear(), text("draft.day"), date.toString().substring(0, 4))
        : new PageLayout.ReportDate(date.getYear(), day(date), date.toString());
  }

  /** Formats a date for Chinese readers. */
  String day(LocalDate date) {
    return text("day", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Returns the factory of views of addresses that are no longer in use. */
  RetiredAddressViewFactory retired() {
    return retired;
  }

  /** Returns the formatter of references to the report and its parts. */
  Gb7714ReferenceFormatter references() {
    return references;
  }
}
