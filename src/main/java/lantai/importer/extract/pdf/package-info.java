/**
 * Extracts the text of a PDF file by grouping its glyphs into lines, columns and tables.
 *
 * <p>{@link lantai.importer.extract.pdf.PdfExtractor} extracts it; {@link
 * lantai.importer.extract.pdf.PdfGlyphReader} reads the glyphs of a page, {@link
 * lantai.importer.extract.pdf.PdfPageLayoutAnalyzer} arranges them in lines. In: the bytes of the
 * file. Out: an {@link lantai.importer.extract.ExtractedText}.
 *
 * <p>Libraries: PDFBox.
 */
@NullMarked
package lantai.importer.extract.pdf;

import org.jspecify.annotations.NullMarked;
