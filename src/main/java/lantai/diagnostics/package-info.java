/**
 * Source files, places, problems and messages.
 *
 * <p>In: a path. Out: {@link lantai.diagnostics.Source}, {@link lantai.diagnostics.Problem}, {@link
 * lantai.diagnostics.Messages}. No library is used here.
 */
@NullMarked
package lantai.diagnostics;

import org.jspecify.annotations.NullMarked;
