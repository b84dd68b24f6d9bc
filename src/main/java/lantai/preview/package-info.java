/**
 * Serves a site while it is edited, and builds it again after each save.
 *
 * <p>In: a build, whose result is a {@link lantai.preview.PreviewBuildResult}, and the folders that
 * it reads. Out: HTTP on the loopback address; nothing is written to disk. Only this package uses
 * the JDK's HTTP server.
 */
@NullMarked
package lantai.preview;

import org.jspecify.annotations.NullMarked;
