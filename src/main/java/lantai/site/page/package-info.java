/**
 * Which pages exist, their addresses, and what each one shows.
 *
 * <p>In: {@link lantai.link.LinkedReport} and the {@link lantai.archive.history.VersionHistory}.
 * Out: a list of {@link lantai.site.page.Page}, each with a view: a public record of finished
 * strings, numbers and lists, one per template. No library lives here, and no HTML is written here.
 */
@NullMarked
package lantai.site.page;

import org.jspecify.annotations.NullMarked;
