package lantai.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.archive.FileCounts;
import lantai.archive.Snapshot;
import lantai.archive.history.Version;
import lantai.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list")
final class SnapshotListCommand extends StoreCommand {

  @Option(names = "--json")
  boolean json;

  @Override
  public Integer call() throws Exception {
    List<Map<String, Object>> lines = new ArrayList<>();
    Snapshot before = null;
    for (Snapshot snapshot : snapshots()) {
      lines.add(line(snapshot, snapshot.counts(before)));
      before = snapshot;
    }
    if (json) {
      console.out().print(Json.pretty(lines));
      console.out().flush();
    } else {
      lines.forEach(line -> console.print("snapshot-line", words(line)));
    }
    return ExitCode.SUCCESS;
  }

  private Map<String, Object> line(Snapshot snapshot, FileCounts counts) throws IOException {
    Version version = snapshot.version();
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
        "inventorySha512", inventory(snapshot));
  }

  private static String[] words(Map<String, Object> line) {
    return Stream.of("label", "version", "published", "kind", "message", "user", "changed", "files")
        .map(key -> line.get(key).toString())
        .toArray(String[]::new);
  }
}
