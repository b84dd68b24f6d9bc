package lantai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import lantai.archive.StorageBackendProvider;
import lantai.archive.StoreReplicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies a store: the only command for which one of the two stores may be in an object store. */
@Command(name = "replicate")
final class SnapshotReplicateCommand extends AbstractConsoleCommand {

  @Option(names = "--store", paramLabel = "DIR", defaultValue = "archive")
  String source;

  @Option(names = "--to", paramLabel = "DIR", required = true)
  String target;

  @Override
  public Integer call() throws Exception {
    boolean back = StorageBackendProvider.isRemote(source);
    if (!StorageBackendProvider.isRemote(target)) {
      requireSeparate(back ? List.of() : List.of(Path.of(source)));
    } else if (back) {
      throw new UsageException("store-remote", source);
    }
    int written = StoreReplicator.replicate(source, target, Clock.systemUTC());
    console.print("snapshot-replicated", target, String.valueOf(written));
    return ExitCode.SUCCESS;
  }

  private void requireSeparate(List<Path> others) throws IOException {
    Path folder = Path.of(target);
    AbstractStoreCommand.requireSeparate(folder, others);
    AbstractStoreCommand.requireOutsideStores(folder.toAbsolutePath().normalize().getParent());
  }
}
