/**
 * Text of a saved web page.
 *
 * <p>{@link lantai.importer.extract.html.HtmlExtractor} extracts it. In: the bytes of the file, and
 * the style sheets saved with it. Out: an extracted text. Parsed by jsoup.
 */
@NullMarked
package lantai.importer.extract.html;

import org.jspecify.annotations.NullMarked;
