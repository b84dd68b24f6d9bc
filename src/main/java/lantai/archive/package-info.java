/**
 * The archive of published versions: an OCFL 1.1 store on a file system, with replicas in folders
 * and object stores. Versions are ingested, validated, restored and replicated, never changed or
 * deleted.
 *
 * <p>A {@link lantai.archive.Snapshot} is an archived version. {@link lantai.archive.Store#ingest}
 * turns a {@link lantai.archive.SubmissionPackage} into an OCFL version: {@code site.zip}, {@code
 * source.zip}, attachments and {@code meta/} ({@link lantai.archive.SnapshotMetadataFile}, {@link
 * lantai.archive.BuildManifest}); {@link lantai.archive.AuditLogWriter} records it next to the
 * store. {@link lantai.archive.StoreVerifier} finds damage, {@link lantai.archive.StoreReplicator}
 * copies a store.
 *
 * <p>In: submission packages. Out: snapshots, from {@link lantai.archive.Store}. Libraries:
 * ocfl-java.
 */
@NullMarked
package lantai.archive;

import org.jspecify.annotations.NullMarked;
