/**
 * What an imported report promises and reports, proposed for a person to review.
 *
 * <p>In: a {@link lantai.model.Report} without goals, as an import leaves it. Out: the rows of
 * {@code goals/} and {@code numerals.yaml} as text, each marked {@code draft: true}, and a list of
 * doubts. A row is proposed only where the words leave no choice; every other numeral is listed for
 * review. What is proposed has been linked once, so that it stands as it is. No library lives here.
 */
package lantai.importer.draft;
