package lantai.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lantai.page.Page;
import lantai.text.SiteFile;

/**
 * Remembers pages from one build to the next: of equal views and the same templates come equal
 * files. All views and all files of a site are in it; where there is but one build, there is none.
 */
final class PageMemory {

  /** Those of the build before, by their paths. */
  private Map<String, Filled> last = Map.of();

  private Map<String, Filled> next = new ConcurrentHashMap<>();

  /**
   * What templates that were others came to, by path: a file of the same bytes is the same file.
   */
  private final Map<String, SiteFile> older;

  /** A page with the view that it was filled with. */
  private record Filled(String template, Object view, Renderer.Outcome outcome) {}

  private PageMemory(Map<String, SiteFile> older) {
    this.older = older;
  }

  static PageMemory empty() {
    return new PageMemory(Map.of());
  }

  /** What is still good where the templates are others. */
  PageMemory withOtherTemplates() {
    return new PageMemory(
        last.values().stream()
            .filter(filled -> filled.outcome.file() != null)
            .collect(
                Collectors.toMap(
                    filled -> filled.outcome.file().path(), filled -> filled.outcome.file())));
  }

  /**
   * @param put what is done with a page that is another than it was
   */
  Renderer.Outcome of(
      Page page,
      BiFunction<Page, Object, Renderer.Outcome> fill,
      UnaryOperator<Renderer.Outcome> put) {
    Object view = page.view();
    Filled before = last.get(page.path());
    Filled now =
        before != null && before.template.equals(page.template()) && before.view.equals(view)
            ? before
            : new Filled(page.template(), view, asBefore(fill.apply(page, view), put));
    next.put(page.path(), now);
    return now.outcome;
  }

  private Renderer.Outcome asBefore(Renderer.Outcome outcome, UnaryOperator<Renderer.Outcome> put) {
    SiteFile file = outcome.file();
    SiteFile before = file == null ? null : older.get(file.path());
    return before != null && before.content().isSameAs(file.content())
        ? new Renderer.Outcome(before, outcome.problem())
        : put.apply(outcome);
  }

  /** Pages that this build did not have are forgotten. */
  void turn() {
    last = next;
    next = new ConcurrentHashMap<>();
  }
}
