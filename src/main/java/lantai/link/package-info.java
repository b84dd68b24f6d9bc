/**
 * Links between the report's rows and its text: where a row's quote is ({@link
 * lantai.link.QuoteMatch}), where a term is ({@link lantai.link.TermOccurrence}), and what covers a
 * number ({@link lantai.link.NumberCoverage}).
 *
 * <p>{@link lantai.link.Linker} runs the steps. {@link lantai.link.QuoteMatcher} finds quotes, with
 * {@link lantai.link.FigureMatcher} (is the figure printed in the quote?) and {@link
 * lantai.link.ShownFigureBuilder} (which words must be shown with it?). {@link
 * lantai.link.TermMatcher} finds terms, {@link lantai.link.CoverageChecker} the numbers that
 * nothing or too much covers.
 *
 * <p>In: {@link lantai.model.Report}. Out: {@link lantai.link.LinkedReport}, the same report with
 * ranges of its text blocks; the text is never changed. {@link lantai.link.QuotingRows} are the
 * rows of one chapter with its text, {@link lantai.link.RowTextLink} the words of a paragraph that
 * link to a row, {@link lantai.link.SiteAddresses} the addresses of pages, rows and terms. Uses no
 * library.
 */
@NullMarked
package lantai.link;

import org.jspecify.annotations.NullMarked;
