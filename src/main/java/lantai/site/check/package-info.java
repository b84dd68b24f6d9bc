/**
 * Checks a finished site before it is published.
 *
 * <p>{@link lantai.site.check.SiteLinkChecker} reports each broken link, with {@link
 * lantai.site.check.PageLinks} read from the pages; {@link lantai.site.check.ImpactReport} lists
 * what readers of the published site would lose.
 *
 * <p>In: the site's {@link lantai.output.SiteFile}s and the {@link lantai.site.page.Page}s they
 * were made from. Out: problems, an impact report. Libraries: jsoup, to decode character
 * references.
 */
@NullMarked
package lantai.site.check;

import org.jspecify.annotations.NullMarked;
