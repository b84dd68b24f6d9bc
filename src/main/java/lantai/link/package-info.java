/**
 * Links between the report's rows and its text: quotes, terms, and the coverage of its numbers.
 *
 * <p>In: {@link lantai.model.Report}. Out: {@link lantai.link.LinkedReport}, the same report with
 * ranges of its text blocks; the text is never changed. {@link lantai.link.SiteAddresses} is the
 * place that decides the address of pages, rows and terms. No library.
 */
@NullMarked
package lantai.link;

import org.jspecify.annotations.NullMarked;
