/**
 * Versions kept for good: written, verified and given back, never changed.
 *
 * <p>In: a finished site with the inputs it was built from ({@link
 * lantai.archive.SubmissionPackage}). Out: {@link lantai.archive.Snapshot}s. {@link
 * lantai.archive.Store} is the way in; the store is OCFL 1.1 on a folder. ocfl-java lives here and
 * nowhere else.
 */
package lantai.archive;
