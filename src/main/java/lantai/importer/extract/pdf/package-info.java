/**
 * Text of a PDF file: glyphs grouped into lines, columns and tables.
 *
 * <p>{@link lantai.importer.extract.pdf.PdfExtractor} extracts it. In: the bytes of the file. Out:
 * an extracted text. Parsed by PDFBox.
 */
@NullMarked
package lantai.importer.extract.pdf;

import org.jspecify.annotations.NullMarked;
