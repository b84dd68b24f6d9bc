package lantai.cli;

import java.util.concurrent.Callable;

/** A command that prints. */
abstract class ConsoleCommand implements Callable<Integer> {

  /** Set by {@link CommandFactory}. */
  Console console;
}
