/**
 * Pages poured into templates, one after the other.
 *
 * <p>In: a list of {@link lantai.page.Page}. Out: a {@link lantai.text.SiteFile} each; a fault of a
 * template becomes a {@link lantai.text.Problem} with its line. FreeMarker and qrcodegen live here
 * and nowhere else.
 */
package lantai.render;
