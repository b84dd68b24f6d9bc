/**
 * Changes of content files that leave all but the changed row as it is written.
 *
 * <p>In: rows and fields with new values. Out: the same files with comments, order, quotation marks
 * and line ends kept, written atomically; a change that another program made meanwhile is never
 * lost. Library: SnakeYAML, for the places of nodes.
 */
@NullMarked
package lantai.content.edit;

import org.jspecify.annotations.NullMarked;
