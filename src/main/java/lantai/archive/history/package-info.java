/**
 * The published versions of a report and their differences.
 *
 * <p>In: {@link lantai.archive.history.VersionContent}. Out: {@link
 * lantai.archive.history.VersionDiff}: targets, results and terms by field; the text by paragraph,
 * clause and character; files. Library: java-diff-utils (Myers).
 */
@NullMarked
package lantai.archive.history;

import org.jspecify.annotations.NullMarked;
