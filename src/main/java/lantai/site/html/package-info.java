/**
 * Pages poured into templates, one after the other.
 *
 * <p>In: a list of {@link lantai.site.page.Page}. Out: a {@link lantai.output.SiteFile} each; a
 * fault of a template becomes a {@link lantai.diagnostics.Problem} with its line. FreeMarker and
 * qrcodegen live here and nowhere else.
 */
package lantai.site.html;
