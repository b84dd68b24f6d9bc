/**
 * The report: chapters, paragraphs, rows of its tables, figures, terms, and their ids.
 *
 * <p>In: values. Out: immutable records, each checked as far as one record can be, with the {@link
 * lantai.diagnostics.Place} where it was written. The components of a table's row declare its
 * fields; {@link lantai.model.TableSchemas} lists the tables. All that is printed is also a
 * sequence of {@link lantai.model.TextBlock}s, such as paragraphs, headings and notes. No library.
 */
@NullMarked
package lantai.model;

import org.jspecify.annotations.NullMarked;
