/**
 * Text of a document of Word 97 to 2003.
 *
 * <p>{@link lantai.importer.extract.doc.DocExtractor} extracts it. In: the bytes of the file. Out:
 * an extracted text. Parsed by Apache POI, the only source of which text is hidden.
 */
@NullMarked
package lantai.importer.extract.doc;

import org.jspecify.annotations.NullMarked;
