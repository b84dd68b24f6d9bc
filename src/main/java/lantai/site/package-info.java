/**
 * The published site.
 *
 * <p>In: a {@link lantai.link.LinkedReport}. Out: site files. Data, EPUB, pages, HTML and the check
 * of the finished site have a subpackage each.
 */
@NullMarked
package lantai.site;

import org.jspecify.annotations.NullMarked;
