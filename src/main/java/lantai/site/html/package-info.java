/**
 * Renders pages with FreeMarker templates.
 *
 * <p>{@link lantai.site.html.FreeMarkerPageRenderer} renders pages with the templates of a {@link
 * lantai.site.html.TemplateFolder}, in which {@code layout.ftlh} contains what pages share: the
 * frame, the paragraph, the tables. A page that exists once has a template with its name. {@link
 * lantai.site.html.LimitedPageWriter} limits size and depth, the renderer limits time. The built-in
 * templates are in {@code templates/} of the repository; Maven packs them into the jar.
 *
 * <p>In: {@link lantai.site.page.Page}s and a template folder. Out: a {@link
 * lantai.output.SiteFile} for each page and static file; problems with a template's line and
 * column. Libraries: FreeMarker, qrcodegen.
 */
@NullMarked
package lantai.site.html;

import org.jspecify.annotations.NullMarked;
