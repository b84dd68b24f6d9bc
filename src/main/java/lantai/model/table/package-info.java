/**
 * Declarations of tables and their fields.
 *
 * <p>A table is declared once, by a record with {@link lantai.model.table.ContentTable} whose
 * components have {@link lantai.model.table.ContentField}: name, file, title and fields. The
 * reader, the JSON Schemas, the data files, the comparison of versions and the labels on pages are
 * derived from it.
 *
 * <p>In: such records. Out: {@link lantai.model.table.TableSchema} and its {@link
 * lantai.model.table.Field}s. Libraries: none.
 */
@NullMarked
package lantai.model.table;

import org.jspecify.annotations.NullMarked;
