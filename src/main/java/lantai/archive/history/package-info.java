/**
 * The published versions of a report and their differences.
 *
 * <p>{@link lantai.archive.history.VersionHistory} lists the versions, {@link
 * lantai.archive.history.ReportVersions} also has the one that a build makes. {@link
 * lantai.archive.history.VersionDiff} compares two of them: rows and terms by field; the text by
 * paragraph, clause and character; files.
 *
 * <p>In: {@link lantai.archive.history.VersionContent}. Out: {@link
 * lantai.archive.history.VersionDiff}. Libraries: java-diff-utils (Myers).
 */
@NullMarked
package lantai.archive.history;

import org.jspecify.annotations.NullMarked;
