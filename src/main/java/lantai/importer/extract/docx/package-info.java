/**
 * Text of a Word document (ECMA-376).
 *
 * <p>{@link lantai.importer.extract.docx.DocxExtractor} extracts it. In: the entries of the packed
 * file. Out: an extracted text. XML is parsed by the package {@link
 * lantai.importer.extract.office}.
 */
@NullMarked
package lantai.importer.extract.docx;

import org.jspecify.annotations.NullMarked;
