package lantai.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.archive.Snapshot;
import lantai.archive.history.Version;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lantai snapshot list}: lists the archived versions, oldest first. */
@Command(
    name = "list",
    description = "Lists the archived versions, oldest first.",
    mixinStandardHelpOptions = true)
final class SnapshotListCommand extends StoreCommand {

  @Option(names = "--json", description = "Print a JSON array.")
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
    return ExitCode.BUILT.code();
  }

  private Map<String, Object> line(Snapshot snapshot, int changed) throws IOException {
    Version version = snapshot.version();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("label", version.label());
    line.put("version", "v" + snapshot.number());
    line.put("published", version.timestamp());
    line.put("kind", version.kind().word());
    line.put("message", version.message());
    line.put("user", snapshot.description().custodian());
    line.put("files", snapshot.files().size());
    line.put("changed", changed);
    line.put("report", snapshot.report());
    line.put("previousInventorySha512", version.previous());
    line.put("inventorySha512", inventory(snapshot));
    return line;
  }

  private static String[] words(Map<String, Object> line) {
    return Stream.of("label", "version", "published", "kind", "message", "user", "changed", "files")
        .map(key -> line.get(key).toString())
        .toArray(String[]::new);
  }
}
