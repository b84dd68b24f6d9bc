/**
 * Reads a content folder into a checked report.
 *
 * <p>{@link lantai.content.ContentReader} reads the folder and assigns permanent addresses to
 * paragraphs and sentences ({@link lantai.content.AddressedChapters}). A file of {@code chapters/}
 * becomes a chapter ({@link lantai.content.ChapterReader}, {@link
 * lantai.content.ChapterBodyReader}); a table becomes rows ({@link lantai.content.ParsedTable}),
 * each read by {@link lantai.content.RecordReader} as its fields are declared; {@code
 * addresses.yaml} is read by {@link lantai.content.AddressFile}. {@link
 * lantai.content.ReferenceChecker} checks references between files. {@link
 * lantai.content.ParseReuseStrategy} decides whether a file is parsed again. Reading continues
 * after a mistake, so that one run reports all; what could not be read is passed on as {@link
 * lantai.model.InvalidContentSummary}, so that its consequences are not reported as well.
 *
 * <p>In: a path. Out: {@link lantai.model.Report}, and a {@link lantai.diagnostics.Problem} for
 * each mistake. Libraries: flexmark (Markdown), Jackson's YAML parser, SnakeYAML.
 */
@NullMarked
package lantai.content;

import org.jspecify.annotations.NullMarked;
