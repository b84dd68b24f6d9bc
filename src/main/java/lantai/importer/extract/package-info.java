/**
 * The text of a received file, which all formats share; {@link lantai.importer.extract.format}
 * finds the format.
 *
 * <p>{@link lantai.importer.extract.ExtractedTextBuilder} collects it. In: the lines that a format
 * holds. Out: {@link lantai.importer.extract.ExtractedText}, lines with their places in the file,
 * or a {@link lantai.importer.extract.RejectedFileException}. The text that a file shows is counted
 * independently of the extractors.
 */
@NullMarked
package lantai.importer.extract;

import org.jspecify.annotations.NullMarked;
