package lantai.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command, then closes it, as it may have downloaded a store. */
public final class ClosingExecutionStrategy implements IExecutionStrategy {

  @Override
  public int execute(ParseResult result) {
    try {
      return new RunLast().execute(result);
    } finally {
      for (CommandLine line : result.asCommandLineList()) {
        if (line.getCommandSpec().userObject() instanceof StoreCommand command) {
          command.close();
        }
      }
    }
  }
}
