package lantai.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.archive.Snapshot;
import lantai.archive.history.Version;
import lantai.archive.history.VersionDiff.FileChange;
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
    Map<String, String> before = Map.of();
    for (Snapshot snapshot : snapshots()) {
      Map<String, String> digests = snapshot.digests("");
      lines.add(line(snapshot, FileChange.compare(before, digests).size()));
      before = digests;
    }
    if (json) {
      console.out().print(Json.pretty(lines));
      console.out().flush();
    } else {
      lines.forEach(line -> console.print("snapshot-line", words(line)));
    }
    return ExitCode.SUCCESS;
  }

  private Map<String, Object> line(Snapshot snapshot, int changed) throws IOException {
    Version version = snapshot.version();
    return Json.object(
        "label", version.label(),
        "version", "v" + snapshot.number(),
        "published", version.timestamp(),
        "kind", version.kind().word(),
        "message", version.message(),
        "user", snapshot.description().custodian(),
        "approvedBy", snapshot.description().approver(),
        "files", snapshot.files().size(),
        "changed", changed,
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
