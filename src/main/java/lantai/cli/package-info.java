/**
 * The commands and their options, exit codes and console output.
 *
 * <p>In: Arguments. Out: An exit code. picocli is used here and nowhere else.
 */
package lantai.cli;
