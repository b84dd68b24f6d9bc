package lantai.cli;

import picocli.CommandLine;

/** Creates commands that have a console, and everything else by default. */
public record CommandFactory(Console console) implements CommandLine.IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    K created = CommandLine.defaultFactory().create(type);
    if (created instanceof ConsoleCommand command) {
      command.console = console;
    }
    return created;
  }
}
