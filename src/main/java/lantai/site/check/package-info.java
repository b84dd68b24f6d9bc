/**
 * Checks a finished site before it is published.
 *
 * <p>{@link lantai.site.check.SiteLinkChecker} reports broken links, duplicate anchors and unusable
 * file names: it reads the {@link lantai.site.check.PageLinks} of each page, which {@link
 * lantai.site.check.LinkChecker} resolves; {@link lantai.site.check.ImpactReport} lists what an
 * update changes for readers of the published site.
 *
 * <p>In: the site's {@link lantai.output.SiteFile}s and the {@link lantai.site.page.Page}s they
 * were made from. Out: problems, an impact report. Libraries: jsoup, to decode character
 * references.
 */
@NullMarked
package lantai.site.check;

import org.jspecify.annotations.NullMarked;
