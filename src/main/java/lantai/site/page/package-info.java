/**
 * Which pages exist, their addresses, and what each one shows.
 *
 * <p>In: {@link lantai.link.LinkedReport} and the {@link lantai.archive.history.VersionHistory} of
 * its versions. Out: a list of {@link lantai.site.page.Page}, each with a view: a public record of
 * finished strings, numbers and lists that its template needs only to lay out. No library lives
 * here, and no HTML is written here.
 */
package lantai.site.page;
