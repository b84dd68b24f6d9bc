/**
 * Renders pages with FreeMarker templates.
 *
 * <p>In: {@link lantai.site.page.Page}s and a template folder. Out: a {@link
 * lantai.output.SiteFile} for each page and static file; problems with a template's line and
 * column. Only this package uses FreeMarker and qrcodegen.
 */
@NullMarked
package lantai.site.html;

import org.jspecify.annotations.NullMarked;
