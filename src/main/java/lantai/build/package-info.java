/**
 * The pipeline from a content folder to a site.
 *
 * <p>{@link lantai.build.LinkedReportLoader} reads and links the report and completes its permanent
 * addresses; {@link lantai.build.Build} makes pages with the history of the archived versions, to
 * which {@link lantai.site.data.VersionContentReader} adds this build, renders and checks them, and
 * then writes the data files, the search index and the EPUB (“downloads”). {@link
 * lantai.build.IncrementalBuild} does the same repeatedly for a preview, and reuses what did not
 * change. The caller publishes the files with {@link lantai.output.Publisher}.
 *
 * <p>In: a content folder, a template folder, and the report's archived versions. Out: a {@link
 * lantai.build.BuildResult} with the files of the site or the problems. Libraries: none.
 */
@NullMarked
package lantai.build;

import org.jspecify.annotations.NullMarked;
