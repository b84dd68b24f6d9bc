package lantai.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lantai.archive.Snapshot;
import lantai.archive.history.ChangeType;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.FileChange;
import lantai.archive.history.VersionDiff;
import lantai.diagnostics.Messages;
import lantai.json.Json;
import lantai.site.data.ChangeData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantai snapshot diff}: what changed between two versions. */
@Command(
    name = "diff",
    description = {
      "Shows what changed between two kept versions: targets, results and terms; the text; files.",
      "Ends with 0 where they are the same, with 1 where they differ."
    },
    mixinStandardHelpOptions = true)
final class SnapshotDiffCommand implements Callable<Integer> {

  private static final Map<ChangeType, String> SIGNS =
      Map.of(ChangeType.ADDED, "+", ChangeType.REMOVED, "-", ChangeType.CHANGED, "~");

  /** How much of what did not change is shown beside what did, in characters. */
  private static final int CONTEXT = 40;

  @Mixin StoreOptions kept;

  @Parameters(index = "0", paramLabel = "A", description = "The older version's label.")
  String old;

  @Parameters(index = "1", paramLabel = "B", description = "The newer version's label.")
  String fresh;

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  private final Console console;

  SnapshotDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<Snapshot> snapshots = kept.snapshots();
    Snapshot before = kept.find(snapshots, old);
    Snapshot after = kept.find(snapshots, fresh);
    VersionDiff changes = VersionDiff.between(before.content(), after.content());
    List<FileChange> files = FileChange.compare(before.digests(""), after.digests(""));
    PrintWriter out = console.out();
    if (json) {
      out.print(Json.pretty(ChangeData.of(old, fresh, changes, files)));
      out.flush();
    } else if (files.isEmpty()) {
      out.println(console.messages().say("snapshot-same", old, fresh));
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

  /** What is gone in {@code [-…-]}, what is new in {@code {+…+}}, as wdiff does. */
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
