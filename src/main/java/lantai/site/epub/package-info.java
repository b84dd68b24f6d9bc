/**
 * The report as a book to keep: an EPUB 3.3 publication.
 *
 * <p>In: {@link lantai.link.LinkedReport}. Out: one {@link lantai.output.SiteFile}. No library
 * lives here.
 */
package lantai.site.epub;
