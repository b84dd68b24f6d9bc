/**
 * Links the report's rows and terms with its text.
 *
 * <p>{@link lantai.link.Linker} runs the steps. {@link lantai.link.QuoteMatcher} finds the quote of
 * each row ({@link lantai.link.QuoteMatch}); {@link lantai.link.FigureMatcher} finds the figure in
 * the quote, and {@link lantai.link.ShownFigureBuilder} the words that must be shown with it.
 * {@link lantai.link.TermMatcher} finds terms, and {@link lantai.link.CoverageChecker} reports
 * numbers that are not covered exactly once. {@link lantai.link.QuoteMatcher} runs the checkers
 * that need only a row and its text, {@link lantai.link.Linker} those that compare rows or need the
 * whole report. {@link lantai.link.MatchReuseStrategy} decides whether a chapter is matched again.
 *
 * <p>In: {@link lantai.model.Report}. Out: {@link lantai.link.LinkedReport}, the same report with
 * ranges of its text blocks; the text is never changed. {@link lantai.link.RowTextLink} is a range
 * that links to a row, {@link lantai.link.SiteAddresses} returns the addresses of pages, rows and
 * terms. Libraries: none.
 */
@NullMarked
package lantai.link;

import org.jspecify.annotations.NullMarked;
