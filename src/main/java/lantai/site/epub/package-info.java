/**
 * Writes the report as an EPUB 3.3 publication.
 *
 * <p>{@link lantai.site.epub.EpubWriter} makes the documents and packs them; {@link
 * lantai.site.epub.ChapterDocumentWriter} writes chapters with their notes.
 *
 * <p>In: {@link lantai.link.LinkedReport}. Out: one {@link lantai.output.SiteFile}. Libraries:
 * none.
 */
@NullMarked
package lantai.site.epub;

import org.jspecify.annotations.NullMarked;
