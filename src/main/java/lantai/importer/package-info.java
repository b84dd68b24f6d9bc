/**
 * Import of a received document into a content folder.
 *
 * <p>{@link lantai.importer.ReportImporter} imports, {@link lantai.importer.ChapterRedrafter}
 * drafts again. In: a received file of any format that {@link lantai.importer.extract.format}
 * finds. Out: the files of a content folder, and an {@link lantai.importer.ImportReport} with what
 * was excluded and what to review. {@link lantai.importer.RoundTripChecker} proves that no
 * character is lost or added.
 */
@NullMarked
package lantai.importer;

import org.jspecify.annotations.NullMarked;
