/**
 * Commands, options, exit codes and console output.
 *
 * <p>{@link lantai.cli.RootCommand} runs the command of the arguments; {@link
 * lantai.cli.AbstractStoreCommand} is the base of those that use the store; {@link
 * lantai.cli.SitePublication} publishes a build and prints what changes for readers, {@link
 * lantai.cli.PublicationOptions} are its options. Also here: the update of {@code addresses.yaml},
 * the check whether a build is needed ({@link lantai.cli.UpToDateChecker}), the import page of
 * {@code serve}.
 *
 * <p>In: arguments and a {@link lantai.cli.Console}. Out: an exit code. Libraries: picocli.
 */
@NullMarked
package lantai.cli;

import org.jspecify.annotations.NullMarked;
