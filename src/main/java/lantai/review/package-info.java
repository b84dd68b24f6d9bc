/**
 * Review of drafted rows in the browser: each row beside its sentence, to be accepted, corrected or
 * dismissed.
 *
 * <p>In: a content folder. Out: HTML for {@link lantai.preview.EditorEndpoint}, and changes of the
 * content files by {@link lantai.content.edit}. No library is used here.
 */
@NullMarked
package lantai.review;

import org.jspecify.annotations.NullMarked;
