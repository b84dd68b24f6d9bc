/**
 * Text of an OpenDocument text (1.3), packed or flat.
 *
 * <p>{@link lantai.importer.extract.odt.OdtExtractor} extracts it. In: the entries of the packed
 * file, or the bytes of the flat one. Out: an extracted text. XML is parsed by the package {@link
 * lantai.importer.extract.office}.
 */
@NullMarked
package lantai.importer.extract.odt;

import org.jspecify.annotations.NullMarked;
