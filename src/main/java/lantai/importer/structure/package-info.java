/**
 * Structure of a received text: title, chapters, headings and notes, and what is not part of the
 * report.
 *
 * <p>{@link lantai.importer.structure.StructureParser} parses. In: {@link
 * lantai.importer.extract.ExtractedText}, of several files after {@link
 * lantai.importer.structure.ReportPageJoiner}. Out: {@link lantai.importer.structure.ParsedReport}.
 * No text is changed: every part is a {@link lantai.importer.structure.SourceFragment}, the offsets
 * of its characters in the extracted text.
 */
@NullMarked
package lantai.importer.structure;

import org.jspecify.annotations.NullMarked;
