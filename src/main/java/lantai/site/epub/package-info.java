/**
 * The report as an EPUB 3.3 publication.
 *
 * <p>In: {@link lantai.link.LinkedReport}. Out: one {@link lantai.output.SiteFile}. Uses no
 * library.
 */
@NullMarked
package lantai.site.epub;

import org.jspecify.annotations.NullMarked;
