/**
 * Decides which pages exist and what each one shows. Their addresses are those of {@link
 * lantai.link.SiteAddresses}.
 *
 * <p>{@link lantai.site.page.PageFactory} makes the pages, the third stage of a build: chapters
 * with {@link lantai.site.page.ChapterPageFactory}, tables with {@link
 * lantai.site.page.TablePageFactory}. A paragraph is made by {@link
 * lantai.site.page.ParagraphViewFactory}, which splits it into runs with {@link
 * lantai.site.page.TextRunBuilder}; a target or commitment by {@link
 * lantai.site.page.RowViewFactory}. A view is a public record of finished strings, numbers and
 * lists: {@link lantai.site.page.PageViewRecords}, with the views that pages share in {@link
 * lantai.site.page.SharedViewRecords}. No HTML is written here.
 *
 * <p>In: {@link lantai.link.LinkedReport} and the {@link lantai.archive.history.VersionHistory}.
 * Out: a list of {@link lantai.site.page.Page}, each with its view and the name of its template.
 * Libraries: none.
 */
@NullMarked
package lantai.site.page;

import org.jspecify.annotations.NullMarked;
