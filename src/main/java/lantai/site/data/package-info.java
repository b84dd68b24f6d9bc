/**
 * The report as data: the files of {@code site/data/}, for machines, and of {@code site/search/},
 * for the search page.
 *
 * <p>In: {@link lantai.link.LinkedReport}. Out: {@link lantai.output.SiteFile}s, written row by
 * row.
 *
 * <ul>
 *   <li>{@code data/}: {@code report}, {@code targets}, {@code results}, {@code commitments},
 *       {@code projects}, {@code livelihood}, {@code cities}, {@code numerals} and {@code
 *       glossary}, each as JSON and as CSV; {@code uses.csv}, a workbook of all tables, and {@code
 *       datapackage.json}, which describes them.
 *   <li>{@code search/}: {@code text.js}, the whole text; {@code targets.js}, loaded for a search
 *       among targets only; {@code pinyin.js}, loaded for a query in Latin letters that stands
 *       nowhere. They belong to the page beside them and promise nothing to others.
 * </ul>
 *
 * <p>The records of {@code data/} are a public interface: their components are the keys of the
 * files, in this order. Addresses are relative to the site's root, offsets count UTF-16 code units
 * of the text as published. The flat tables (CSV, workbook) are laid out from the same records by
 * {@link lantai.site.data.Flattener}. {@link lantai.site.data.VersionContentReader} reads them
 * back, since versions are compared by what they published; {@link lantai.site.data.VersionData}
 * lists the versions at the site's root.
 *
 * <p>Jackson's JSON and fastexcel live here and nowhere else; {@link lantai.json.Json} is how other
 * rooms read and write it.
 */
package lantai.site.data;
