/**
 * Text of a file of the Rich Text Format (1.9).
 *
 * <p>{@link lantai.importer.extract.rtf.RtfExtractor} extracts it. In: the bytes of the file. Out:
 * an extracted text. No library is used.
 */
@NullMarked
package lantai.importer.extract.rtf;

import org.jspecify.annotations.NullMarked;
