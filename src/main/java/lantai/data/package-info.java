/**
 * The report as data, for machines: the files of {@code site/data/}.
 *
 * <p>In: {@link lantai.link.LinkedReport}. Out: a list of {@link lantai.text.SiteFile}. The records
 * here are a public interface: their components are the keys of the files, in this order. Addresses
 * are relative to the site's root, offsets count UTF-16 code units of the text as published. The
 * flat tables (CSV, workbook) are laid out from the same records by {@link lantai.data.Flattener}.
 * Jackson's JSON writer and fastexcel live here and nowhere else.
 */
package lantai.data;
