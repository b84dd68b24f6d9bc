/**
 * Structure of a received text: title, chapters, headings, notes, and what is not part of the
 * report.
 *
 * <p>{@link lantai.importer.structure.StructureParser} parses. In: an {@link
 * lantai.importer.extract.ExtractedText}; several files are first joined by {@link
 * lantai.importer.structure.ReportPageJoiner}. Out: a {@link
 * lantai.importer.structure.ParsedReport}. No text is changed: every part is a {@link
 * lantai.importer.structure.SourceFragment}, the offsets of its characters in the extracted text.
 * An {@link lantai.importer.structure.ExcludedText} is shown by the file but not part of the
 * report; a {@link lantai.importer.structure.ReviewItem} is a decision to check.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.structure;

import org.jspecify.annotations.NullMarked;
