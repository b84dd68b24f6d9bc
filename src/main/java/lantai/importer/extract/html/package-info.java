/**
 * Extracts the text of a saved web page.
 *
 * <p>{@link lantai.importer.extract.html.HtmlExtractor} extracts it; {@link
 * lantai.importer.extract.html.HtmlLineReader} turns elements into lines, {@link
 * lantai.importer.extract.html.HtmlVisibility} determines what browsers show. In: the bytes of the
 * file, and the style sheets saved with it. Out: an {@link lantai.importer.extract.ExtractedText}.
 *
 * <p>Libraries: jsoup.
 */
@NullMarked
package lantai.importer.extract.html;

import org.jspecify.annotations.NullMarked;
