/**
 * Exports archived versions as WACZ, WARC, BagIt, OCFL or ZIP files.
 *
 * <p>In: {@link lantai.archive.Snapshot}. Out: one reproducible file and its SHA-512 sidecar.
 * Libraries: jwarc; jsoup, to extract the text of pages.
 */
@NullMarked
package lantai.archive.export;

import org.jspecify.annotations.NullMarked;
