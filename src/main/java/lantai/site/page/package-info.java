/**
 * Which pages exist, their addresses, and what each one shows.
 *
 * <p>In: {@link lantai.link.LinkedReport} and the {@link lantai.archive.history.VersionHistory}.
 * Out: a list of {@link lantai.site.page.Page}, each with the name of its template and a view: a
 * public record of finished strings, numbers and lists ({@link lantai.site.page.PageViewModels}).
 * {@link lantai.site.page.PageFactory} makes the pages, the third stage of a build: those of
 * chapters by {@link lantai.site.page.ChapterPageFactory}, of tables by {@link
 * lantai.site.page.TablePageFactory}. A target or undertaking is shown by {@link
 * lantai.site.page.RowViewFactory}, other rows by classes of their own; a paragraph by {@link
 * lantai.site.page.TextRunBuilder}, as runs of text that are links or not. Uses no library; writes
 * no HTML.
 */
@NullMarked
package lantai.site.page;

import org.jspecify.annotations.NullMarked;
