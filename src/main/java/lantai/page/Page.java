package lantai.page;

import lantai.text.Place;

/**
 * One file of the site before it is written.
 *
 * @param path relative to the site's root, ASCII, with {@code /} between folders
 * @param template the file name of its template
 * @param view what the template shows
 * @param origin where the page's address was decided
 */
public record Page(String path, String template, Object view, Place origin) {

  private static final Place NOWHERE = Place.startOf("lantai");

  /** A page that every site has, whose address nobody decided. */
  static Page fixed(String path, String template, Object view) {
    return new Page(path, template, view, NOWHERE);
  }

  boolean isFixed() {
    return origin.equals(NOWHERE);
  }
}
