/**
 * Pages poured into templates, in memory.
 *
 * <p>In: a list of {@link lantai.page.Page}. Out: a list of {@link lantai.text.SiteFile}; a fault
 * of a template becomes a {@link lantai.text.Problem} with its line. FreeMarker and qrcodegen live
 * here and nowhere else.
 */
package lantai.render;
