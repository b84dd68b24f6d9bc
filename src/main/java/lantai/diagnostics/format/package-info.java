/**
 * Output formats of problems, for terminals, editors and build servers.
 *
 * <p>In: problems and messages of one language. Out: text. No library is used here.
 */
@NullMarked
package lantai.diagnostics.format;

import org.jspecify.annotations.NullMarked;
