/**
 * Detects the format of a received file by its bytes.
 *
 * <p>{@link lantai.importer.extract.format.AutoDetectExtractor} detects the format and calls the
 * extractor of its package; ZIP-based formats are first unpacked by {@link
 * lantai.importer.extract.format.ZipUnpacker}. In: a path, or bytes. Out: an {@link
 * lantai.importer.extract.ExtractedText}, or a {@link
 * lantai.importer.extract.RejectedFileException}.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.extract.format;

import org.jspecify.annotations.NullMarked;
