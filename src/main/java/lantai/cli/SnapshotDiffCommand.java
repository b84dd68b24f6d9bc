package lantai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lantai.archive.Snapshot;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.json.Json;
import lantai.site.data.VersionListWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "diff")
final class SnapshotDiffCommand extends AbstractStoreCommand {

  @Parameters(index = "0", paramLabel = "A")
  String older;

  @Parameters(index = "1", paramLabel = "B")
  String newer;

  @Option(names = "--json")
  boolean json;

  @Override
  public Integer call() throws Exception {
    List<Snapshot> snapshots = snapshots();
    Snapshot before = find(snapshots, older);
    Snapshot after = find(snapshots, newer);
    VersionDiff changes = VersionDiff.between(before.content(), after.content());
    List<FileChange> files = files(before, after);
    if (json) {
      console.out().print(Json.pretty(VersionListWriter.changes(older, newer, changes, files)));
      console.out().flush();
    } else if (files.isEmpty()) {
      console.print("snapshot-same", older, newer);
    } else {
      new DiffPrinter(console).print(changes, files);
    }
    return files.isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }

  /**
   * Returns the changed files. Every page shows its version; pages that differ only in this are
   * omitted.
   */
  private static List<FileChange> files(Snapshot before, Snapshot after) throws IOException {
    List<FileChange> files = new ArrayList<>();
    for (FileChange each : FileChange.compare(before.digests(""), after.digests(""))) {
      boolean isPage = each.path().startsWith(Snapshot.SITE) && each.path().endsWith(".html");
      if (!isPage
          || each.change() != ChangeType.CHANGED
          || !unlabelled(before, each.path()).equals(unlabelled(after, each.path()))) {
        files.add(each);
      }
    }
    return files;
  }

  /** Returns the main part of a page, or the whole page if it has none, without its version. */
  private static String unlabelled(Snapshot snapshot, String path) throws IOException {
    String page = new String(snapshot.read(path), StandardCharsets.UTF_8);
    int from = Math.max(0, page.indexOf("<main"));
    int to = page.lastIndexOf("</main>");
    return page.substring(from, Math.max(from, to < 0 ? page.length() : to))
        .replace(snapshot.version().mementoFolder(), "")
        .replace(snapshot.version().label() + "版", "");
  }
}
