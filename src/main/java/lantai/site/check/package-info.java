/**
 * Checks a finished site before it is published.
 *
 * <p>In: the site's {@link lantai.output.SiteFile}s. Out: a problem for each link that leads
 * nowhere ({@link lantai.site.check.SiteLinkChecker}), and what readers of the published site would
 * lose ({@link lantai.site.check.ImpactReport}). jsoup decodes character references.
 */
@NullMarked
package lantai.site.check;

import org.jspecify.annotations.NullMarked;
