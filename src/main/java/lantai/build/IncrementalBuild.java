package lantai.build;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lantai.archive.history.ReportVersions;
import lantai.build.Build.SitePlan;
import lantai.concurrent.Deferred;
import lantai.concurrent.LastResultPerKeyCache;
import lantai.content.CachingParser;
import lantai.diagnostics.Problems;
import lantai.link.CachingMatcher;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.check.PageLinks;
import lantai.site.check.SiteLinkChecker;
import lantai.site.html.FreeMarkerPageRenderer;
import lantai.site.html.PageRenderer;
import lantai.site.html.QrDrawing;
import lantai.site.html.TemplateFolder;
import lantai.site.html.TemplateSource;
import lantai.site.page.Page;
import lantai.site.page.PageLayout.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * Builds one site repeatedly, in memory. Each stage reuses its previous result if its input is
 * equal, so that the site is the same as that of {@link Build}.
 */
public final class IncrementalBuild {

  private final TemplateSource templates;
  private final LinkedReportLoader source;
  private final Map<String, Rendered> rendered = new ConcurrentHashMap<>();
  private final Map<QrCode, QrDrawing> drawings = new ConcurrentHashMap<>();
  private final LastResultPerKeyCache<SiteFile, PageLinks> anchors = new LastResultPerKeyCache<>();
  private @Nullable TemplateFolder folder;
  private @Nullable FreeMarkerPageRenderer renderer;

  /**
   * Creates a builder of one site.
   *
   * @param parser for the content; may be shared with others that read it
   */
  public IncrementalBuild(Path content, TemplateSource templates, CachingParser parser) {
    this.templates = templates;
    this.source = new LinkedReportLoader(content, parser, new CachingMatcher());
  }

  /**
   * A build whose pages are available before all are rendered and checked. Safe for use by several
   * threads, and while the next build runs.
   *
   * @param assets the files other than pages; empty if an error is known already
   * @param pages HTML pages by path, each rendered on first use; empty if its template has an error
   * @param whole the site without downloads, or its problems
   * @param downloads the data files, the search index and the EPUB, made on first use; empty if the
   *     build fails
   */
  public record LazyBuildResult(
      List<SiteFile> assets,
      Map<String, Deferred<Optional<SiteFile>>> pages,
      Deferred<BuildResult> whole,
      Deferred<List<SiteFile>> downloads) {}

  /** Builds the site like {@link Build#build}. Not safe for use by several threads. */
  public LazyBuildResult build(ReportVersions reportVersions) throws IOException {
    TemplateFolder current = TemplateFolder.read(templates);
    CachingRenderer rendering = new CachingRenderer(rendererOf(current));
    SiteLinkChecker check =
        new SiteLinkChecker(
            current::file, page -> anchors.get(page.path(), page, () -> PageLinks.of(page)));
    Build build = new Build(source, rendering, check);
    SitePlan plan = build.plan(reportVersions);
    Deferred<BuildResult> whole = Deferred.lazy(() -> build.render(plan, OutputSink.MEMORY));
    Deferred<List<SiteFile>> downloads =
        Deferred.lazy(
            () ->
                whole.get().succeeded()
                    ? Build.downloads(whole.get(), OutputSink.MEMORY)
                    : List.of());
    Problems problems = new Problems();
    List<SiteFile> assets =
        plan.pages().isEmpty()
            ? List.of()
            : rendering.render(assets(plan), OutputSink.MEMORY, problems);
    boolean failed = problems.hasErrors() || plan.problems().hasErrors();
    return failed
        ? new LazyBuildResult(List.of(), Map.of(), whole, downloads)
        : new LazyBuildResult(assets, rendering.pages(plan), whole, downloads);
  }

  private static List<Page> assets(SitePlan plan) {
    return plan.pages().stream().filter(page -> !page.isHtml()).toList();
  }

  private FreeMarkerPageRenderer rendererOf(TemplateFolder now) {
    if (renderer == null || !now.equals(folder)) {
      folder = now;
      renderer = new FreeMarkerPageRenderer(now, qr -> drawings.computeIfAbsent(qr, QrDrawing::of));
    }
    return renderer;
  }

  private record RenderingInput(FreeMarkerPageRenderer renderer, String template, Object view) {}

  private record Rendered(RenderingInput input, SiteFile file) {}

  /** Renders only pages whose input changed. */
  private final class CachingRenderer implements PageRenderer {

    private final FreeMarkerPageRenderer renderer;

    /** A page, with the file that was rendered from an equal input, if there is one. */
    private record Candidate(Page page, RenderingInput input, @Nullable SiteFile file) {}

    CachingRenderer(FreeMarkerPageRenderer renderer) {
      this.renderer = renderer;
    }

    Map<String, Deferred<Optional<SiteFile>>> pages(SitePlan plan) {
      return plan.pages().stream()
          .filter(Page::isHtml)
          .collect(toMap(Page::path, page -> Deferred.lazy(() -> file(page))));
    }

    private Optional<SiteFile> file(Page page) throws IOException {
      return render(List.of(page), OutputSink.MEMORY, new Problems()).stream()
          .filter(file -> file.path().equals(page.path()))
          .findFirst();
    }

    @Override
    public List<SiteFile> render(List<Page> pages, OutputSink sink, Problems problems)
        throws IOException {
      List<Candidate> candidates = pages.parallelStream().map(this::candidate).toList();
      List<Page> changed =
          candidates.stream()
              .filter(each -> each.file == null)
              .map(each -> each.page.withView(each.input.view))
              .toList();
      List<SiteFile> made = renderer.render(changed, sink, problems);
      return problems.hasErrors() ? made : merge(candidates, made);
    }

    private Candidate candidate(Page page) {
      RenderingInput input = new RenderingInput(renderer, page.template(), page.view());
      Rendered before = rendered.get(page.path());
      boolean same = before != null && before.input.equals(input);
      return new Candidate(page, input, same ? before.file : null);
    }

    /**
     * Returns all files in order.
     *
     * @param made the files of the pages that changed, in order, then the static files
     */
    private List<SiteFile> merge(List<Candidate> candidates, List<SiteFile> made) {
      List<SiteFile> files = new ArrayList<>();
      Iterator<SiteFile> next = made.iterator();
      for (Candidate each : candidates) {
        String path = each.page.path();
        SiteFile file = each.file != null ? each.file : sameOr(rendered.get(path), next.next());
        rendered.put(path, new Rendered(each.input, file));
        files.add(file);
      }
      next.forEachRemaining(files::add);
      return files;
    }

    /** Returns the previous file if it has the same bytes, so that it counts as unchanged. */
    private static SiteFile sameOr(@Nullable Rendered before, SiteFile now) {
      return before != null && before.file.content().isSameAs(now.content()) ? before.file : now;
    }

    @Override
    public void checkTemplates(Problems problems) {
      renderer.checkTemplates(problems);
    }
  }
}
