/**
 * The published site.:A {@link lantai.link.LinkedReport}.
 *
 * <p>In: Site files Out: data, EPUB, pages, HTML and the check of the finished site, one subpackage
 * each.
 */
package lantai.site;
