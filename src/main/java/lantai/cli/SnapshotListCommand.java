package lantai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.archive.FileCounts;
import lantai.archive.Snapshot;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class SnapshotListCommand extends AbstractStoreCommand {

  @Option(names = "--json")
  boolean json;

  @Override
  public Integer call() throws Exception {
    List<Snapshot> snapshots = snapshots();
    List<String> inventories = inventories(snapshots);
    List<Map<String, Object>> lines = new ArrayList<>();
    Snapshot before = null;
    for (int i = 0; i < snapshots.size(); i++) {
      Snapshot snapshot = snapshots.get(i);
      FileCounts counts = snapshot.counts(before);
      if (json) {
        lines.add(line(snapshot, counts, inventories.get(i)));
      } else {
        console.print("snapshot-line", words(snapshot, counts));
      }
      before = snapshot;
    }
    if (json) {
      console.out().print(Json.pretty(lines));
      console.out().flush();
    }
    return ExitCode.SUCCESS;
  }

  private static Map<String, Object> line(Snapshot snapshot, FileCounts counts, String inventory) {
    VersionMetadata version = snapshot.version();
    return Json.object(
        "label", version.label(),
        "version", "v" + snapshot.number(),
        "published", version.timestamp(),
        "kind", version.kind().word(),
        "message", version.message(),
        "user", snapshot.description().custodian(),
        "approvedBy", snapshot.description().approver(),
        "files", counts.files(),
        "changed", counts.changed(),
        "report", snapshot.report(),
        "previousInventorySha512", version.previous(),
        "inventorySha512", inventory);
  }

  private static String[] words(Snapshot snapshot, FileCounts counts) {
    VersionMetadata version = snapshot.version();
    return new String[] {
      version.label(),
      "v" + snapshot.number(),
      version.timestamp(),
      version.headline(),
      snapshot.description().custodian(),
      String.valueOf(counts.changed()),
      String.valueOf(counts.files())
    };
  }
}
