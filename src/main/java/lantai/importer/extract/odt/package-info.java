/**
 * Extracts the text of an OpenDocument text (1.3), packed or flat.
 *
 * <p>{@link lantai.importer.extract.odt.OdtExtractor} extracts it; {@link
 * lantai.importer.extract.odt.OdtBlockReader} reads paragraphs and lists, {@link
 * lantai.importer.extract.odt.OdtRunReader} the content of a paragraph. In: the entries of the
 * packed file, or the bytes of the flat one. Out: an {@link lantai.importer.extract.ExtractedText}.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.extract.odt;

import org.jspecify.annotations.NullMarked;
