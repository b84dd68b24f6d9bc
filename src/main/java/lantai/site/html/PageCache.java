package lantai.site.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lantai.output.SiteFile;
import lantai.site.page.Page;

/**
 * Remembers pages from one build to the next: of equal views and the same templates come equal
 * files. All views and all files of a site are in it; where there is but one build, there is none.
 */
final class PageCache {

  /** Those of the build before, by their paths. */
  private Map<String, CachedPage> last = Map.of();

  private Map<String, CachedPage> next = new ConcurrentHashMap<>();

  /**
   * What templates that were others came to, by path: a file of the same bytes is the same file.
   */
  private final Map<String, SiteFile> older;

  /** A page with the view that it was filled with. */
  private record CachedPage(String template, Object view, HtmlRenderer.RenderedPage outcome) {}

  private PageCache(Map<String, SiteFile> older) {
    this.older = older;
  }

  static PageCache empty() {
    return new PageCache(Map.of());
  }

  /** What is still good where the templates are others. */
  PageCache withOtherTemplates() {
    return new PageCache(
        last.values().stream()
            .filter(filled -> filled.outcome.file() != null)
            .collect(
                Collectors.toMap(
                    filled -> filled.outcome.file().path(), filled -> filled.outcome.file())));
  }

  /**
   * @param put what is done with a page that is another than it was
   */
  HtmlRenderer.RenderedPage of(
      Page page,
      BiFunction<Page, Object, HtmlRenderer.RenderedPage> fill,
      UnaryOperator<HtmlRenderer.RenderedPage> put) {
    Object view = page.view();
    CachedPage before = last.get(page.path());
    CachedPage now =
        before != null && before.template.equals(page.template()) && before.view.equals(view)
            ? before
            : new CachedPage(page.template(), view, asBefore(fill.apply(page, view), put));
    next.put(page.path(), now);
    return now.outcome;
  }

  private HtmlRenderer.RenderedPage asBefore(
      HtmlRenderer.RenderedPage outcome, UnaryOperator<HtmlRenderer.RenderedPage> put) {
    SiteFile file = outcome.file();
    SiteFile before = file == null ? null : older.get(file.path());
    return before != null && before.content().isSameAs(file.content())
        ? new HtmlRenderer.RenderedPage(before, outcome.problem())
        : put.apply(outcome);
  }

  /** Pages that this build did not have are forgotten. */
  void turn() {
    last = next;
    next = new ConcurrentHashMap<>();
  }
}
