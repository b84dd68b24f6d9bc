package lantai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A command that prints. */
@Command(mixinStandardHelpOptions = true)
abstract class ConsoleCommand implements Callable<Integer> {

  /** Set when the command is created. */
  Console console;
}
