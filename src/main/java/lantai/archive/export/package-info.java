/**
 * Kept versions in the forms that others take over: WACZ, WARC, BagIt, OCFL, ZIP.
 *
 * <p>In: a {@link lantai.archive.Snapshot}. Out: one file, the same bytes at each run, with its
 * digest beside it. jwarc lives here and nowhere else; jsoup takes the text off the pages for a
 * replayer's search.
 */
package lantai.archive.export;
