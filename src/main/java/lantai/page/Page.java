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
public record Page(String path, String template, Object view, Place origin) {}
