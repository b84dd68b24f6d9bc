/**
 * A received text is taken apart: front, chapters, notes, and what is none of the report.
 *
 * <p>In: {@link lantai.importer.extract.ExtractedText}. Out: {@link
 * lantai.importer.structure.ParsedReport}. Nothing is rewritten here: every piece is a {@link
 * lantai.importer.structure.SourceBlock}, the offsets of its characters in the received text.
 */
package lantai.importer.structure;
