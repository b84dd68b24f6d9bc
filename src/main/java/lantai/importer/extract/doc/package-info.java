/**
 * Extracts the text of a document of Word 97 to 2003.
 *
 * <p>{@link lantai.importer.extract.doc.DocExtractor} extracts it, {@link
 * lantai.importer.extract.doc.DocStoryReader} reads its paragraphs. In: the bytes of the file. Out:
 * an {@link lantai.importer.extract.ExtractedText}.
 *
 * <p>Libraries: Apache POI.
 */
@NullMarked
package lantai.importer.extract.doc;

import org.jspecify.annotations.NullMarked;
