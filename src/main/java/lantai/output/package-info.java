/**
 * Writes a site to disk; a reader never sees a partly written one.
 *
 * <p>In: {@link lantai.output.SiteFile}s, each as soon as it is finished, then the list of them.
 * Out: the site's folder with {@code SHA256SUMS}.
 */
@NullMarked
package lantai.output;

import org.jspecify.annotations.NullMarked;
