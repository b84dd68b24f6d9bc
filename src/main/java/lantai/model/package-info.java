/**
 * The report: chapters, paragraphs, rows of its tables, figures, terms, and their ids.
 *
 * <p>{@link lantai.model.Report} contains everything. A row of a table is a {@link
 * lantai.model.ReportRow}, whose components declare its fields; {@link lantai.model.TableSchemas}
 * lists the tables. All printed text is also a sequence of {@link lantai.model.TextBlock}s:
 * paragraphs, headings and notes.
 *
 * <p>In: values. Out: immutable records, each validated on its own, with the {@link
 * lantai.diagnostics.Place} where it is written. Libraries: none.
 */
@NullMarked
package lantai.model;

import org.jspecify.annotations.NullMarked;
