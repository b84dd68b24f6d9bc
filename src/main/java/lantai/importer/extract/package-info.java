/**
 * The text of a received file, in a form that is common to all formats.
 *
 * <p>In: the lines of a file, collected by {@link lantai.importer.extract.ExtractedTextBuilder}.
 * Out: an {@link lantai.importer.extract.ExtractedText}, lines with their places in the file, or a
 * {@link lantai.importer.extract.RejectedFileException}. A {@link
 * lantai.importer.extract.SetAsideText} is hidden in the file, or shown but not running text (a
 * watermark, a pronunciation); a {@link lantai.importer.extract.Doubt} is a place that may have
 * been misread, and makes the exit code 1. The {@code CrossCheck} classes of the packages below
 * read a file a second time, independently of the extractors.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.extract;

import org.jspecify.annotations.NullMarked;
