package lantai.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.addresses.AddressRegistry;
import lantai.archive.history.SiteVersions;
import lantai.archive.history.Version;
import lantai.archive.history.VersionHistory;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.model.Report;
import lantai.model.SiteSettings;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.check.PageAnchors;
import lantai.site.check.SiteLinkCheck;
import lantai.site.data.DataFilesWriter;
import lantai.site.data.SearchIndex;
import lantai.site.data.VersionContentReader;
import lantai.site.data.VersionListWriter;
import lantai.site.epub.EpubWriter;
import lantai.site.html.HtmlRenderer;
import lantai.site.html.PageRenderer;
import lantai.site.html.TemplateFolder;
import lantai.site.html.TemplateSource;
import lantai.site.page.Page;
import lantai.site.page.PageFactory;
import org.jspecify.annotations.Nullable;

/** The pipeline: content → report → linked report → pages → files, whose links are checked. */
public final class Build {

  private final ReportLoader source;
  private final PageRenderer renderer;
  private final SiteLinkCheck check;

  Build(ReportLoader source, PageRenderer renderer, SiteLinkCheck check) {
    this.source = source;
    this.renderer = renderer;
    this.check = check;
  }

  /**
   * Builds a site.
   *
   * @param siteVersions the report's versions; {@link SiteVersions#NONE} if there are none
   * @param sink receives each file as soon as it is finished, even if the build fails later
   * @throws IOException if a folder cannot be read, or from the sink
   */
  public static BuildResult build(
      Path content, TemplateSource templates, SiteVersions siteVersions, OutputSink sink)
      throws IOException {
    TemplateFolder folder = TemplateFolder.read(templates);
    SiteLinkCheck check = new SiteLinkCheck(folder::file, PageAnchors::of);
    Build build = new Build(ReportLoader.of(content), new HtmlRenderer(folder), check);
    BuildResult pages = build.pages(siteVersions, sink);
    return pages.succeeded() ? pages.with(downloads(pages, sink)) : pages;
  }

  /**
   * The pages of a site before they are rendered.
   *
   * @param pages empty if there is an error
   * @param problems receives those of the pages, too
   */
  record SitePlan(
      LinkedReport linked,
      VersionHistory history,
      SiteVersions siteVersions,
      List<Page> pages,
      Problems problems) {}

  /** Builds all of a site but its downloads, which no page needs. */
  private BuildResult pages(SiteVersions given, OutputSink sink) throws IOException {
    return render(plan(given), sink);
  }

  SitePlan plan(SiteVersions given) throws IOException {
    Problems problems = new Problems();
    LinkedReport linked = source.read(given.history(), problems);
    if (problems.hasErrors()) {
      renderer.checkTemplates(problems);
      return new SitePlan(linked, VersionHistory.NONE, SiteVersions.NONE, List.of(), problems);
    }
    SiteVersions siteVersions = VersionContentReader.compared(given, linked);
    VersionHistory history = VersionContentReader.upTo(siteVersions, linked);
    List<Page> pages = PageFactory.of(linked, history, siteVersions, problems);
    return new SitePlan(linked, history, siteVersions, pages, problems);
  }

  BuildResult render(SitePlan plan, OutputSink sink) throws IOException {
    Problems problems = plan.problems;
    if (plan.pages.isEmpty()) {
      return BuildResult.failed(problems);
    }
    Report report = plan.linked.report();
    List<SiteFile> files = new ArrayList<>(renderer.render(plan.pages, sink, problems));
    files.addAll(VersionListWriter.of(plan.history, plan.siteVersions, report.site().base()));
    if (!problems.hasErrors()) {
      check.check(plan.pages, files, scope(report, plan.pages, plan.siteVersions), problems);
    }
    return problems.hasErrors()
        ? BuildResult.failed(problems)
        : new BuildResult(plan.linked, plan.history, plan.siteVersions, files, problems.sorted());
  }

  /** Returns the addresses alone that a build would have; empty if it would fail. */
  public static Optional<AddressRegistry> addresses(Path content, VersionHistory history) {
    Problems problems = new Problems();
    LinkedReport linked = ReportLoader.of(content).read(history, problems);
    return problems.hasErrors() ? Optional.empty() : Optional.of(linked.report().addresses());
  }

  private static SiteLinkCheck.LinkScope scope(
      Report report, List<Page> pages, SiteVersions siteVersions) {
    List<String> others = new ArrayList<>(siteVersions.mementos());
    others.addAll(DataFilesWriter.ADDRESSES);
    others.addAll(SearchIndex.ADDRESSES);
    others.add(EpubWriter.ADDRESS);
    others.addAll(aboveKeptPages(pages, siteVersions.current()));
    Stream<@Nullable Located<String>> footer =
        report.site().footer().stream().map(SiteSettings.FooterItem::href);
    List<Located<String>> settings =
        Stream.concat(footer, Stream.of(report.site().theme().logo()))
            .filter(Objects::nonNull)
            .toList();
    return new SiteLinkCheck.LinkScope(siteVersions.base(report.site().base()), others, settings);
  }

  /** What the pages of a version link to outside its folder: the site that it is published in. */
  private static List<String> aboveKeptPages(List<Page> pages, @Nullable Version kept) {
    return kept == null
        ? List.of()
        : Stream.concat(pages.stream().map(Page::path), Stream.of(SiteVersions.newerSheet(kept)))
            .map("../../"::concat)
            .toList();
  }

  /** The data files, the search index and the EPUB publication. */
  static List<SiteFile> downloads(BuildResult pages, OutputSink sink) throws IOException {
    LinkedReport linked = pages.requireLinkedReport();
    List<SiteFile> files = new ArrayList<>(DataFilesWriter.of(linked, pages.history(), sink));
    SiteVersions versions = pages.siteVersions();
    files.add(EpubWriter.of(linked, versions.base(pages.site().base()), versions.label(), sink));
    return files;
  }
}
