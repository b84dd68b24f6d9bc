/**
 * Commands, options, exit codes and console output.
 *
 * <p>In: parsed arguments. Out: an exit code. picocli is used here.
 */
@NullMarked
package lantai.cli;

import org.jspecify.annotations.NullMarked;
