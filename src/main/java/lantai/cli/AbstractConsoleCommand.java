package lantai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A command with a console to print to. */
@Command(mixinStandardHelpOptions = true)
abstract class AbstractConsoleCommand implements Callable<Integer> {

  /** Set when the command is created. */
  Console console;
}
