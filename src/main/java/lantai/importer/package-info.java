/**
 * Imports a received document into a content folder.
 *
 * <p>{@link lantai.importer.ReportImporter} extracts the text, cross-checks it ({@link
 * lantai.importer.ExtractionCrossChecker}), parses its structure, writes the files, reads them back
 * ({@link lantai.importer.RoundTripChecker}) and drafts rows with a function that the caller
 * passes, since {@link lantai.importer.draft} uses this package. {@link
 * lantai.importer.ChapterRedrafter} drafts chapters again.
 *
 * <p>In: files of any format that {@link lantai.importer.extract.format} detects. Out: the files of
 * a content folder, and an {@link lantai.importer.ImportReport}.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer;

import org.jspecify.annotations.NullMarked;
