/**
 * Edits content files and leaves everything except the changed row as written.
 *
 * <p>{@link lantai.content.edit.ContentFileEditor} applies a {@link lantai.content.edit.RowChange}
 * or {@link lantai.content.edit.ContentFileEdit} to the current file, so that a change made by
 * another program meanwhile is never lost; {@link lantai.content.edit.YamlMapping} changes single
 * keys.
 *
 * <p>In: rows and fields with new values. Out: the same files, written atomically, with their
 * comments, order, quotation marks and line breaks. Libraries: SnakeYAML, for the places of nodes;
 * java-diff-utils.
 */
@NullMarked
package lantai.content.edit;

import org.jspecify.annotations.NullMarked;
