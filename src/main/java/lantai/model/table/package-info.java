/**
 * How a table of the report is declared, once: name, file, title and fields.
 *
 * <p>In: records whose components have {@link lantai.model.table.ContentField}. Out: {@link
 * lantai.model.table.TableSchema}, from which the reader, the JSON Schemas, the data files, the
 * compared fields of versions and the labels on pages are derived. No library.
 */
@NullMarked
package lantai.model.table;

import org.jspecify.annotations.NullMarked;
