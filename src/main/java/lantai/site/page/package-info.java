/**
 * Which pages exist, their addresses, and what each one shows.
 *
 * <p>In: {@link lantai.link.LinkedReport} and the {@link lantai.archive.history.VersionHistory}.
 * Out: a list of {@link lantai.site.page.Page}, each with the name of its template and a view: a
 * public record of finished strings, numbers and lists, one per template ({@link
 * lantai.site.page.PageViews}). A row is shown by {@link lantai.site.page.RowViewFactory}; a
 * paragraph by {@link lantai.site.page.TextRunBuilder}, as runs of text that are links or not. No
 * library lives here, and no HTML is written here.
 */
@NullMarked
package lantai.site.page;

import org.jspecify.annotations.NullMarked;
