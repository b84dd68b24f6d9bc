/**
 * JSON, written from records, lists and maps, and read.
 *
 * <p>In: values. Out: UTF-8 text. Jackson jr is used here.
 */
@NullMarked
package lantai.json;

import org.jspecify.annotations.NullMarked;
