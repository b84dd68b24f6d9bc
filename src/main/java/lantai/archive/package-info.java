/**
 * The archive of published versions: an OCFL 1.1 store on a file system, with replicas in folders
 * and object stores. Versions are ingested, validated, restored and replicated, never changed or
 * deleted.
 *
 * <p>In: {@link lantai.archive.SubmissionPackage}. Out: {@link lantai.archive.Snapshot}, from
 * {@link lantai.archive.Store}. Library: ocfl-java.
 */
@NullMarked
package lantai.archive;

import org.jspecify.annotations.NullMarked;
