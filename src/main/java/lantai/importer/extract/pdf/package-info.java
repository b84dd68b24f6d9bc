/**
 * Text of a PDF file: glyphs put together to lines, columns and tables.
 *
 * <p>In: the bytes of the file. Out: an extracted text. Parsed by PDFBox.
 */
@NullMarked
package lantai.importer.extract.pdf;

import org.jspecify.annotations.NullMarked;
