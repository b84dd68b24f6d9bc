/**
 * Exports archived versions as WACZ, WARC, BagIt, OCFL or ZIP files.
 *
 * <p>{@link lantai.archive.export.SnapshotExporter} writes one {@link
 * lantai.archive.export.ExportFormat} with the documents for a transfer ({@link
 * lantai.archive.export.TransferDocumentFactory}).
 *
 * <p>In: {@link lantai.archive.Snapshot}. Out: one reproducible file, its SHA-512 sidecar and two
 * CSV files. Libraries: jwarc; jsoup, to extract the text of pages.
 */
@NullMarked
package lantai.archive.export;

import org.jspecify.annotations.NullMarked;
