/**
 * The report as data: {@code site/data/} for machines, {@code site/search/} for the search page.
 *
 * <p>In: {@link lantai.link.LinkedReport}. Out: {@link lantai.output.SiteFile}s. The columns of
 * {@code data/} are a public interface, derived from the declarations of the tables' fields;
 * addresses are relative to the site's root, offsets count UTF-16 code units of the published text.
 * {@link lantai.site.data.VersionContentReader} reads published data back to compare versions.
 *
 * <p>Library: fastexcel.
 */
@NullMarked
package lantai.site.data;

import org.jspecify.annotations.NullMarked;
