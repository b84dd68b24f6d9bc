/**
 * Text of a received file.
 *
 * <p>In: a path. Out: {@link lantai.importer.extract.ExtractedText}, lines with their places in the
 * file, or a {@link lantai.importer.extract.RejectedFileException}. HTML is parsed by jsoup, PDF by
 * PDFBox, DOCX and ODT by the XML reader of the JDK, DOC by Apache POI, RTF by the classes of this
 * package. What a file shows is counted again without the classes that extract it; only which text
 * of a DOC is hidden is known from Apache POI alone.
 */
@NullMarked
package lantai.importer.extract;

import org.jspecify.annotations.NullMarked;
