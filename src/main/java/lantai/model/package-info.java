/**
 * The report: chapters, paragraphs, rows of its tables, figures, terms, and their ids.
 *
 * <p>In: values. Out: immutable records, each checked as far as one record can be, with the {@link
 * lantai.diagnostics.Place} where it was written. The components of a table's row declare its
 * fields; {@link lantai.model.Tables} lists the tables. No library.
 */
@NullMarked
package lantai.model;

import org.jspecify.annotations.NullMarked;
