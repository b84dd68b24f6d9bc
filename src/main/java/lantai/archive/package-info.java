/**
 * Versions kept for good: written, verified and given back, never changed.
 *
 * <p>In: a finished site with the inputs it was built from. Out: {@link lantai.archive.Snapshot}s.
 * ocfl-java lives here and nowhere else.
 */
package lantai.archive;
