package lantai.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command, then closes its store options, which may have downloaded a store. */
public final class ClosingExecutionStrategy implements IExecutionStrategy {

  @Override
  public int execute(ParseResult result) {
    try {
      return new RunLast().execute(result);
    } finally {
      for (CommandLine command : result.asCommandLineList()) {
        for (CommandSpec mixin : command.getCommandSpec().mixins().values()) {
          if (mixin.userObject() instanceof StoreOptions options) {
            options.close();
          }
        }
      }
    }
  }
}
