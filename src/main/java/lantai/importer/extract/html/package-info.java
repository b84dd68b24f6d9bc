/**
 * Text of a saved web page.
 *
 * <p>In: the bytes of the file, and the style sheets saved with it. Out: an extracted text. Parsed
 * by jsoup.
 */
@NullMarked
package lantai.importer.extract.html;

import org.jspecify.annotations.NullMarked;
