/**
 * Writes the report as data: {@code data/} for programs, {@code search/} for the search page.
 *
 * <p>{@link lantai.site.data.DataTableFactory} derives the tables from the declarations of their
 * fields and adds columns such as {@code number} and {@code sha256}, {@link
 * lantai.site.data.DataFilesWriter} writes them as JSON, CSV and a workbook, and {@link
 * lantai.site.data.SearchIndexWriter} writes the search index. {@link
 * lantai.site.data.VersionContentReader} reads the data files of an archived version, and of this
 * build, to compare them. The columns of {@code data/} are a public interface; addresses are
 * relative to the site's root, and offsets count UTF-16 code units of the published text.
 *
 * <p>In: {@link lantai.link.LinkedReport}. Out: {@link lantai.output.SiteFile}s. Libraries:
 * fastexcel.
 */
@NullMarked
package lantai.site.data;

import org.jspecify.annotations.NullMarked;
