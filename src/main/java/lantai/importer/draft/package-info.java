/**
 * Proposed rows and number exclusions for a report.
 *
 * <p>{@link lantai.importer.draft.RowDrafter} drafts. In: a {@link lantai.model.Report}, just
 * imported or with rows that stay. Out: a {@link lantai.importer.Draft}: the rows of {@code goals/}
 * and {@code numerals.yaml} as text, each marked {@code draft: true}, and questions for the
 * reviewer. A row is proposed only if the wording has a single reading and the row can be linked;
 * every other numeral gets an exclusion. For one figure or claim that an editor marks, {@link
 * lantai.importer.draft.FigureFieldProposer} and {@link
 * lantai.importer.draft.WordedResultFieldProposer} propose the fields. Uses no library.
 */
@NullMarked
package lantai.importer.draft;

import org.jspecify.annotations.NullMarked;
