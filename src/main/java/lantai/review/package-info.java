/**
 * Review of drafted rows in the browser: each row next to its sentence, to be accepted, corrected
 * or dismissed.
 *
 * <p>{@link lantai.review.ReviewEndpoint} answers requests with a {@link
 * lantai.review.ReviewSession}, which reads the folder again when it changes; {@link
 * lantai.review.ReviewDecisionApplier} carries out decisions, {@link
 * lantai.review.ReviewPageRenderer} renders the page.
 *
 * <p>In: a content folder. Out: HTML for {@link lantai.preview.ContentEditingEndpoint}, and changes
 * of the content files by {@link lantai.content.edit}. Libraries: none.
 */
@NullMarked
package lantai.review;

import org.jspecify.annotations.NullMarked;
