package lantai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that reads or writes the store of archived versions. */
abstract class StoreCommand implements Callable<Integer> {

  @Mixin StoreOptions store;

  final Console console;

  StoreCommand(Console console) {
    this.console = console;
  }
}
