/**
 * List numbers as Word and LibreOffice print them.
 *
 * <p>{@link lantai.importer.extract.list.ListNumbering} counts, {@link
 * lantai.importer.extract.list.ListNumberFormatter} formats. In: a {@link
 * lantai.importer.extract.list.ListDefinition} and the level of each paragraph, in order. Out: the
 * {@link lantai.importer.extract.list.ListMarker} of each.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.importer.extract.list;

import org.jspecify.annotations.NullMarked;
