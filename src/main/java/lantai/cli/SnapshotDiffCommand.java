package lantai.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import lantai.archive.Snapshot;
import lantai.archive.history.ChangeType;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.FileChange;
import lantai.archive.history.VersionDiff;
import lantai.diagnostics.Messages;
import lantai.json.Json;
import lantai.site.data.ChangeData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantai snapshot diff}: shows what changed between two versions. */
@Command(
    name = "diff",
    description = {
      "Shows what changed between two archived versions: targets, results, terms, text, files.",
      "The exit code is 0 if they are the same, 1 if they differ."
    },
    mixinStandardHelpOptions = true)
final class SnapshotDiffCommand extends StoreCommand {

  private static final Map<ChangeType, String> SIGNS =
      Map.of(ChangeType.ADDED, "+", ChangeType.REMOVED, "-", ChangeType.CHANGED, "~");

  /** Length of the unchanged text shown beside a change, in UTF-16 code units. */
  private static final int CONTEXT = 40;

  @Parameters(index = "0", paramLabel = "A", description = "The older version's label.")
  String older;

  @Parameters(index = "1", paramLabel = "B", description = "The newer version's label.")
  String newer;

  @Option(names = "--json", description = "Print JSON.")
  boolean json;

  SnapshotDiffCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws Exception {
    List<Snapshot> snapshots = store.snapshots();
    Snapshot before = store.find(snapshots, older);
    Snapshot after = store.find(snapshots, newer);
    VersionDiff changes = VersionDiff.between(before.content(), after.content());
    List<FileChange> files = FileChange.compare(before.digests(""), after.digests(""));
    PrintWriter out = console.out();
    if (json) {
      out.print(Json.pretty(ChangeData.of(older, newer, changes, files)));
      out.flush();
    } else if (files.isEmpty()) {
      console.print("snapshot-same", older, newer);
    } else {
      print(changes, files, console.messages(), out);
    }
    return files.isEmpty() ? ExitCode.BUILT.code() : ExitCode.PROBLEMS.code();
  }

  private static void print(
      VersionDiff changes, List<FileChange> files, Messages messages, PrintWriter out) {
    items(messages.say("diff-targets"), changes.targets(), out);
    items(messages.say("diff-results"), changes.results(), out);
    items(messages.say("diff-terms"), changes.terms(), out);
    String text = messages.say("diff-text");
    String file = messages.say("diff-file");
    for (VersionDiff.ParagraphChange change : changes.text()) {
      String place = change.chapter() + " " + change.paragraph();
      out.println(
          SIGNS.get(change.change()) + " " + text + " " + place + ": " + marked(change.segments()));
    }
    for (FileChange change : files) {
      out.println(SIGNS.get(change.change()) + " " + file + " " + change.path());
    }
  }

  private static void items(String list, List<VersionDiff.ItemChange> items, PrintWriter out) {
    for (VersionDiff.ItemChange item : items) {
      out.println(
          SIGNS.get(item.change()) + " " + list + " " + item.id() + " (" + item.name() + ")");
      if (item.change() == ChangeType.CHANGED) {
        item.fields()
            .forEach(
                field -> out.println("    " + field.field() + ": " + marked(field.segments())));
      }
    }
  }

  /** Deletions as {@code [-…-]} and insertions as {@code {+…+}}, as wdiff does. */
  private static String marked(List<DiffSegment> pieces) {
    StringBuilder marked = new StringBuilder();
    for (DiffSegment piece : DiffSegment.abbreviate(pieces, CONTEXT)) {
      marked.append(
          switch (piece.side()) {
            case BOTH -> piece.text();
            case OLD -> "[-" + piece.text() + "-]";
            case NEW -> "{+" + piece.text() + "+}";
          });
    }
    return marked.toString();
  }
}
