/**
 * Writes a site to disk, so that readers never see a partly written one.
 *
 * <p>In: {@link lantai.output.SiteFile}s, each as soon as it is finished, then the list of all.
 * Out: the site's folder with {@code SHA256SUMS}. {@link lantai.output.Publisher} receives the
 * files as an {@link lantai.output.OutputSink}, writes them to a {@link lantai.output.StagingArea}
 * beside the site and swaps the two. Also here: digests, ZIP archives, media types and atomic file
 * operations.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.output;

import org.jspecify.annotations.NullMarked;
