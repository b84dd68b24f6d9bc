/**
 * Extracts the text of a Word document (ECMA-376).
 *
 * <p>{@link lantai.importer.extract.docx.DocxExtractor} extracts it; {@link
 * lantai.importer.extract.docx.DocxBlockReader} reads paragraphs and tables, {@link
 * lantai.importer.extract.docx.DocxRunReader} the content of a paragraph. In: the entries of the
 * packed file. Out: an {@link lantai.importer.extract.ExtractedText}.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.extract.docx;

import org.jspecify.annotations.NullMarked;
