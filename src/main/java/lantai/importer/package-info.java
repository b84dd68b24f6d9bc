/**
 * Import of a received document into a content folder.
 *
 * <p>In: a received file of any format that {@link lantai.importer.extract.format} finds. Out: the
 * files of a content folder, and an import report with what was excluded and what to review. {@link
 * lantai.importer.RoundTripCheck} proves that no character is lost or added.
 */
@NullMarked
package lantai.importer;

import org.jspecify.annotations.NullMarked;
