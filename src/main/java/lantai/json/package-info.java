/**
 * Writes and reads JSON, and reads and creates records by their components.
 *
 * <p>In: maps, lists, streams, records, strings, integers, booleans. Out: UTF-8 text. {@link
 * lantai.json.Json} writes and parses, {@link lantai.json.RecordProperty} reads a component of a
 * record.
 *
 * <p>Libraries: Jackson jr.
 */
@NullMarked
package lantai.json;

import org.jspecify.annotations.NullMarked;
