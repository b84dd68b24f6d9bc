/**
 * Writes and reads JSON, and reads and creates records by their components.
 *
 * <p>In: values. Out: UTF-8 text. Jackson jr is used here.
 */
@NullMarked
package lantai.json;

import org.jspecify.annotations.NullMarked;
