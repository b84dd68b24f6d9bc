/**
 * The pipeline from a content folder to a site.
 *
 * <p>In: a content folder, a template folder, and the report's earlier versions. Out: a {@link
 * lantai.build.BuildResult} with the files of the site or the problems. No library is used here.
 */
@NullMarked
package lantai.build;

import org.jspecify.annotations.NullMarked;
