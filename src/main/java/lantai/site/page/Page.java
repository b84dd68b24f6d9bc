package lantai.site.page;

import java.util.function.Supplier;
import lantai.diagnostics.Place;

/**
 * One file of the site before it is written.
 *
 * @param path relative to the site's root, ASCII, with {@code /} between folders
 * @param template the file name of its template
 * @param maker makes what the template shows: equal views each time, and none before it is asked
 *     for, so that the views of a site need not all be in memory
 * @param origin where the page's address was decided
 */
public record Page(String path, String template, Supplier<?> maker, Place origin) {

  private static final Place NOWHERE = Place.startOf("lantai");

  /** A page that every site has, whose address nobody decided. */
  static Page fixed(String path, String template, Supplier<?> maker) {
    return new Page(path, template, maker, NOWHERE);
  }

  /** What the template shows, made anew. */
  public Object view() {
    return maker.get();
  }

  /** The same page, whose view is at hand. */
  public Page showing(Object view) {
    return new Page(path, template, () -> view, origin);
  }

  boolean isFixed() {
    return origin.equals(NOWHERE);
  }
}
