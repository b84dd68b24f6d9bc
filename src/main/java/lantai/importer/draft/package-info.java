/**
 * Drafts rows and number exclusions for a report.
 *
 * <p>{@link lantai.importer.draft.RowDrafter} drafts. In: a {@link lantai.model.Report}, just
 * imported or with reviewed rows. Out: a {@link lantai.importer.DraftedTables}: files of {@code
 * goals/} and {@code numerals.yaml} as text, each row with {@code draft: true}, and questions for
 * the reviewer. {@link lantai.importer.draft.FigureInterpreter} reads what a figure measures. A row
 * is proposed only if the wording is unambiguous and the row can be linked; every other numeral
 * gets an exclusion. For a passage that an editor selects, {@link
 * lantai.importer.draft.SelectedFigureFieldProposer} and {@link
 * lantai.importer.draft.WordedResultFieldProposer} propose the fields of a row.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.draft;

import org.jspecify.annotations.NullMarked;
