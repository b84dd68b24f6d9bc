/**
 * The pipeline from a content folder to a site.
 *
 * <p>In: a content folder, a template folder, and the report's earlier versions. Out: a {@link
 * lantai.build.BuildResult} with the files of the site or the problems. Uses no library. {@link
 * lantai.build.ReportLoader} reads and links; {@link lantai.build.Build} makes pages, renders and
 * checks them; {@link lantai.build.IncrementalBuild} does so again and again for a preview, and
 * reuses what did not change.
 */
@NullMarked
package lantai.build;

import org.jspecify.annotations.NullMarked;
