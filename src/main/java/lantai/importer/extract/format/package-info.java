/**
 * The format of a received file, by its bytes.
 *
 * <p>{@link lantai.importer.extract.format.AutoDetectExtractor} detects it. In: a path, or bytes.
 * Out: the text that the package of the format extracts, or a {@link
 * lantai.importer.extract.RejectedFileException}. ZIP files are unpacked by the JDK.
 */
@NullMarked
package lantai.importer.extract.format;

import org.jspecify.annotations.NullMarked;
