/**
 * Output formats of problems, for terminals, editors and build servers.
 *
 * <p>{@link lantai.diagnostics.format.DiagnosticsFormat} has a constant for each format.
 *
 * <p>In: problems and the messages of one language. Out: text. Libraries: none.
 */
@NullMarked
package lantai.diagnostics.format;

import org.jspecify.annotations.NullMarked;
