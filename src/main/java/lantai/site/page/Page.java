package lantai.site.page;

import java.util.function.Supplier;
import lantai.diagnostics.Place;

/**
 * A file of the site before it is rendered.
 *
 * @param path relative to the site's root, ASCII, with {@code /} between folders
 * @param template file name of its template
 * @param viewSupplier returns equal views each time; called late, so that not all views of a site
 *     are in memory at the same time
 * @param origin place in the content that determines the path
 */
public record Page(String path, String template, Supplier<?> viewSupplier, Place origin) {

  private static final Place EVERY_SITE = Place.startOf("lantai");

  /** Returns a page whose path does not depend on the content. */
  static Page fixed(String path, String template, Supplier<?> viewSupplier) {
    return new Page(path, template, viewSupplier, EVERY_SITE);
  }

  public Object view() {
    return viewSupplier.get();
  }

  /** Returns the page with a view that is already made. */
  public Page withView(Object view) {
    return new Page(path, template, () -> view, origin);
  }

  public boolean isHtml() {
    return path.endsWith(".html");
  }

  boolean isFixed() {
    return origin.equals(EVERY_SITE);
  }
}
