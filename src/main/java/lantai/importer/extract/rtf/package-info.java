/**
 * Extracts the text of a Rich Text Format file (1.9).
 *
 * <p>{@link lantai.importer.extract.rtf.RtfExtractor} handles the tokens of {@link
 * lantai.importer.extract.rtf.RtfTokenizer}; {@link lantai.importer.extract.rtf.RtfStoryBuilder}
 * collects the paragraphs. In: the bytes of the file. Out: an {@link
 * lantai.importer.extract.ExtractedText}.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.extract.rtf;

import org.jspecify.annotations.NullMarked;
