package lantai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lantai.archive.Snapshot;
import lantai.archive.history.FileChange;
import lantai.archive.history.Version;
import lantai.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantai snapshot list}: the kept versions, oldest first. */
@Command(
    name = "list",
    description = "Lists the kept versions, oldest first.",
    mixinStandardHelpOptions = true)
final class SnapshotListCommand implements Callable<Integer> {

  @Mixin StoreOptions kept;

  @Option(names = "--json", description = "As a JSON array.")
  boolean json;

  private final Console console;

  SnapshotListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<Snapshot> snapshots = kept.snapshots();
    List<Map<String, Object>> lines = new ArrayList<>();
    Map<String, String> before = Map.of();
    for (Snapshot snapshot : snapshots) {
      Map<String, String> digests = snapshot.digests("");
      Map<String, Object> line = line(snapshot, FileChange.compare(before, digests).size());
      line.put("inventorySha512", kept.inventory(snapshot));
      lines.add(line);
      before = digests;
    }
    PrintWriter out = console.out();
    if (json) {
      out.print(Json.pretty(lines));
      out.flush();
    } else {
      lines.forEach(line -> out.println(console.messages().say("snapshot-line", words(line))));
    }
    return ExitCode.BUILT.code();
  }

  private static Map<String, Object> line(Snapshot snapshot, int changed) {
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
    return line;
  }

  private static String[] words(Map<String, Object> line) {
    return Stream.of("label", "version", "published", "kind", "message", "user", "changed", "files")
        .map(key -> line.get(key).toString())
        .toArray(String[]::new);
  }
}
