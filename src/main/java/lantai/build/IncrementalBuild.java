package lantai.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import lantai.archive.history.SiteVersions;
import lantai.concurrent.Deferred;
import lantai.concurrent.LastResultCache;
import lantai.content.CachingParser;
import lantai.diagnostics.Problems;
import lantai.link.CachingMatcher;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.check.PageAnchors;
import lantai.site.check.SiteCheck;
import lantai.site.html.HtmlRenderer;
import lantai.site.html.PageRenderer;
import lantai.site.html.QrDrawing;
import lantai.site.html.TemplateFolder;
import lantai.site.html.TemplateSource;
import lantai.site.page.Page;
import lantai.site.page.PageLayout.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * Builds one site repeatedly, in memory. Its stages reuse what they made of equal input in the
 * build before, so that the result is the same as that of {@link Build}. Not safe for use by
 * several threads.
 */
public final class IncrementalBuild {

  private final TemplateSource templates;
  private final CachingRenderer renderer = new CachingRenderer();
  private final LastResultCache<SiteFile, PageAnchors> anchors = new LastResultCache<>();
  private final Build build;

  public IncrementalBuild(Path content, TemplateSource templates) {
    this(content, templates, new CachingParser());
  }

  /**
   * @param parser for the content; may be shared with others that read it
   */
  public IncrementalBuild(Path content, TemplateSource templates, CachingParser parser) {
    this.templates = templates;
    SiteCheck check =
        new SiteCheck(
            renderer::file, page -> anchors.get(page.path(), page, () -> PageAnchors.of(page)));
    this.build =
        new Build(new ReportSource(content, parser, new CachingMatcher()), renderer, check);
  }

  /** A build whose downloads are made when they are first asked for. */
  public record IncrementalResult(BuildResult pages, Deferred<List<SiteFile>> downloads) {}

  /** As {@link Build#build}. */
  public IncrementalResult build(SiteVersions siteVersions) throws IOException {
    renderer.use(TemplateFolder.read(templates));
    BuildResult pages = build.pages(siteVersions, OutputSink.MEMORY);
    return new IncrementalResult(
        pages,
        Deferred.lazy(
            () -> pages.succeeded() ? Build.downloads(pages, OutputSink.MEMORY) : List.of()));
  }

  /** Remembers the file of each page, and QR codes. */
  private static final class CachingRenderer implements PageRenderer {

    private record Input(HtmlRenderer renderer, String template, Object view) {}

    private record Rendered(Input input, SiteFile file) {}

    /** A page with the file of an equal input, if there is one. */
    private record Candidate(Page page, Input input, @Nullable SiteFile file) {}

    private @Nullable TemplateFolder folder;
    private @Nullable HtmlRenderer renderer;
    private Map<String, Rendered> byPath = Map.of();
    private final Map<QrCode, QrDrawing> drawings = new ConcurrentHashMap<>();

    void use(TemplateFolder now) {
      if (!now.equals(folder)) {
        folder = now;
        renderer = new HtmlRenderer(now, qr -> drawings.computeIfAbsent(qr, QrDrawing::of));
      }
    }

    /** A template as problems name it. */
    String file(String template) {
      return Objects.requireNonNull(folder, "no templates read yet").file(template);
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
      List<SiteFile> made = current().render(changed, sink, problems);
      return problems.hasErrors() ? made : merge(candidates, made);
    }

    private Candidate candidate(Page page) {
      Input input = new Input(current(), page.template(), page.view());
      Rendered before = byPath.get(page.path());
      boolean same = before != null && before.input.equals(input);
      return new Candidate(page, input, same ? before.file : null);
    }

    /**
     * @param made the files of the pages that changed, in order, then the static files
     */
    private List<SiteFile> merge(List<Candidate> candidates, List<SiteFile> made) {
      Map<String, Rendered> rendered = new HashMap<>();
      List<SiteFile> files = new ArrayList<>();
      Iterator<SiteFile> next = made.iterator();
      for (Candidate each : candidates) {
        String path = each.page.path();
        SiteFile file = each.file != null ? each.file : sameOr(byPath.get(path), next.next());
        rendered.put(path, new Rendered(each.input, file));
        files.add(file);
      }
      next.forEachRemaining(files::add);
      byPath = rendered;
      return files;
    }

    /** The file before if it has the same bytes, so that it counts as unchanged. */
    private static SiteFile sameOr(@Nullable Rendered before, SiteFile now) {
      return before != null && before.file.content().isSameAs(now.content()) ? before.file : now;
    }

    @Override
    public void checkTemplates(Problems problems) {
      current().checkTemplates(problems);
    }

    private HtmlRenderer current() {
      return Objects.requireNonNull(renderer, "no templates read yet");
    }
  }
}
