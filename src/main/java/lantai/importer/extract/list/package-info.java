/**
 * Numbers of lists as Word and LibreOffice print them.
 *
 * <p>{@link lantai.importer.extract.list.ListNumbering} counts. In: the levels of a list and the
 * order of its paragraphs. Out: the {@link lantai.importer.extract.list.ListNumber} of each.
 */
@NullMarked
package lantai.importer.extract.list;

import org.jspecify.annotations.NullMarked;
