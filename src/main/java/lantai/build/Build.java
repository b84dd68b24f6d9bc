package lantai.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.addresses.AddressRegistry;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionHistory;
import lantai.archive.history.VersionMetadata;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.model.GovernmentWebsiteTags;
import lantai.model.Report;
import lantai.model.SiteSettings;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.check.PageLinks;
import lantai.site.check.SiteLinkChecker;
import lantai.site.data.DataFilesWriter;
import lantai.site.data.SearchIndexWriter;
import lantai.site.data.VersionContentReader;
import lantai.site.data.VersionListWriter;
import lantai.site.epub.EpubWriter;
import lantai.site.html.FreeMarkerPageRenderer;
import lantai.site.html.PageRenderer;
import lantai.site.html.TemplateFolder;
import lantai.site.html.TemplateSource;
import lantai.site.page.Page;
import lantai.site.page.PageFactory;
import org.jspecify.annotations.Nullable;

/** The pipeline: content → report → linked report → pages → files, whose links are checked. */
public final class Build {

  private final LinkedReportLoader source;
  private final PageRenderer renderer;
  private final SiteLinkChecker check;

  Build(LinkedReportLoader source, PageRenderer renderer, SiteLinkChecker check) {
    this.source = source;
    this.renderer = renderer;
    this.check = check;
  }

  /**
   * Builds a site.
   *
   * @param reportVersions the report's archived versions; {@link ReportVersions#NONE} if there are
   *     none
   * @param sink receives each file as soon as it is finished, even if the build fails later
   * @throws IOException if a folder cannot be read, or the sink throws it
   */
  public static BuildResult build(
      Path content, TemplateSource templates, ReportVersions reportVersions, OutputSink sink)
      throws IOException {
    TemplateFolder folder = TemplateFolder.read(templates);
    SiteLinkChecker check = new SiteLinkChecker(folder::file, PageLinks::of);
    Build build =
        new Build(LinkedReportLoader.of(content), new FreeMarkerPageRenderer(folder), check);
    BuildResult pages = build.pages(reportVersions, sink);
    return pages.succeeded() ? pages.with(downloads(pages, sink)) : pages;
  }

  /**
   * The pages of a site before they are rendered.
   *
   * @param pages empty if there was an error
   * @param problems all problems so far; receives those of rendering, too
   */
  record SitePlan(
      LinkedReport linked,
      VersionHistory history,
      ReportVersions reportVersions,
      List<Page> pages,
      Problems problems) {}

  /**
   * Builds the pages and their assets, without the data files, the search index and the EPUB: no
   * page is made from these.
   */
  private BuildResult pages(ReportVersions given, OutputSink sink) throws IOException {
    return render(plan(given), sink);
  }

  SitePlan plan(ReportVersions given) throws IOException {
    Problems problems = new Problems();
    LinkedReport linked = source.read(given.history(), problems);
    if (problems.hasErrors()) {
      renderer.checkTemplates(problems);
      return new SitePlan(linked, VersionHistory.NONE, ReportVersions.NONE, List.of(), problems);
    }
    ReportVersions reportVersions = VersionContentReader.withEqualVersion(given, linked);
    VersionHistory history = VersionContentReader.historyWithBuild(reportVersions, linked);
    List<Page> pages = PageFactory.of(linked, history, reportVersions, problems);
    return new SitePlan(linked, history, reportVersions, pages, problems);
  }

  BuildResult render(SitePlan plan, OutputSink sink) throws IOException {
    Problems problems = plan.problems;
    if (plan.pages.isEmpty()) {
      return BuildResult.failed(problems);
    }
    Report report = plan.linked.report();
    List<SiteFile> files = new ArrayList<>(renderer.render(plan.pages, sink, problems));
    files.addAll(VersionListWriter.of(plan.history, plan.reportVersions, report.site().base()));
    if (!problems.hasErrors()) {
      check.check(plan.pages, files, scope(report, plan.pages, plan.reportVersions), problems);
    }
    return problems.hasErrors()
        ? BuildResult.failed(problems)
        : new BuildResult(plan.linked, plan.history, plan.reportVersions, files, problems.sorted());
  }

  /** Returns only the addresses that a build would assign; empty if the build would fail. */
  public static Optional<AddressRegistry> addresses(Path content, VersionHistory history) {
    Problems problems = new Problems();
    LinkedReport linked = LinkedReportLoader.of(content).read(history, problems);
    return problems.hasErrors() ? Optional.empty() : Optional.of(linked.report().addresses());
  }

  private static SiteLinkChecker.LinkScope scope(
      Report report, List<Page> pages, ReportVersions reportVersions) {
    List<String> others = new ArrayList<>(reportVersions.mementos());
    others.addAll(DataFilesWriter.ADDRESSES);
    others.addAll(SearchIndexWriter.ADDRESSES);
    others.add(EpubWriter.ADDRESS);
    others.addAll(aboveArchivedPages(pages, reportVersions.archivedAs()));
    Stream<@Nullable Located<String>> footer =
        report.site().footer().stream().map(SiteSettings.FooterItem::href);
    Stream<@Nullable Located<String>> contact =
        Stream.ofNullable(report.site().government()).map(GovernmentWebsiteTags::contact);
    List<Located<String>> settings =
        Stream.of(footer, contact, Stream.of(report.site().theme().logo()))
            .flatMap(links -> links)
            .filter(Objects::nonNull)
            .toList();
    return new SiteLinkChecker.LinkScope(
        reportVersions.base(report.site().base()), others, settings);
  }

  /**
   * Addresses of the site above the folder of an archived version: pages of the version link to
   * them.
   */
  private static List<String> aboveArchivedPages(
      List<Page> pages, @Nullable VersionMetadata archivedAs) {
    return archivedAs == null
        ? List.of()
        : Stream.concat(
                pages.stream().map(Page::path), Stream.of(ReportVersions.newerSheet(archivedAs)))
            .map("../../"::concat)
            .toList();
  }

  /** Writes the files that no page is made from: the data files, the search index and the EPUB. */
  static List<SiteFile> downloads(BuildResult pages, OutputSink sink) throws IOException {
    LinkedReport linked = pages.requireLinkedReport();
    Deferred<List<SiteFile>> search = Deferred.async(() -> SearchIndexWriter.of(linked, sink));
    List<SiteFile> files = new ArrayList<>(DataFilesWriter.of(linked, pages.history(), sink));
    files.addAll(search.get());
    ReportVersions versions = pages.reportVersions();
    files.add(EpubWriter.of(linked, versions.base(pages.site().base()), versions.label(), sink));
    return files;
  }
}
