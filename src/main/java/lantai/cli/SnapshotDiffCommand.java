package lantai.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantai.archive.Snapshot;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.FigureDiff.FigureChange;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.FieldChange;
import lantai.archive.history.VersionDiff.FileChange;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.archive.history.VersionDiff.ParagraphChange;
import lantai.json.Json;
import lantai.model.Tables;
import lantai.site.data.VersionData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "diff")
final class SnapshotDiffCommand extends StoreCommand {

  /** Length of the unchanged text shown beside a change, in UTF-16 code units. */
  private static final int CONTEXT = 40;

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
    List<FileChange> files =
        FileChange.compare(before.digests(""), after.digests("")).stream()
            .filter(change -> !isPage(change.path()))
            .toList();
    if (json) {
      console.out().print(Json.pretty(VersionData.changes(older, newer, changes, files)));
      console.out().flush();
    } else if (files.isEmpty()) {
      console.print("snapshot-same", older, newer);
    } else {
      print(changes, files);
    }
    return files.isEmpty() ? ExitCode.SUCCESS : ExitCode.PROBLEMS;
  }

  /** Every page names its version, so that all differ. */
  private static boolean isPage(String path) {
    return path.startsWith(Snapshot.SITE) && path.endsWith(".html");
  }

  private void print(VersionDiff changes, List<FileChange> files) {
    printItems("diff-targets", changes.targets());
    printItems("diff-results", changes.results());
    printItems("diff-terms", changes.terms());
    for (ParagraphChange change : changes.text()) {
      String place = change.chapter() + " " + change.paragraph();
      print(change.change(), "diff-text", place + ": " + marked(change.segments()));
    }
    files.forEach(file -> print(file.change(), "diff-file", file.path()));
  }

  private void printItems(String key, List<ItemChange> items) {
    for (ItemChange item : items) {
      String figure =
          Stream.concat(
                  item.figure().changes().stream().map(SnapshotDiffCommand::key),
                  item.figure().sameAmount() && !item.figure().changes().isEmpty()
                      ? Stream.of("figure-same-amount")
                      : Stream.empty())
              .map(console.messages()::say)
              .collect(joining(", "));
      String name = item.id() + " (" + item.name() + ")";
      print(item.change(), key, figure.isEmpty() ? name : name + ": " + figure);
      if (item.change() == ChangeType.CHANGED) {
        for (FieldChange field : item.fields()) {
          console.out().println("    " + label(field.field()) + ": " + words(field));
        }
      }
    }
  }

  /** What readers of Chinese call a key, as on the pages. */
  private String label(String key) {
    return isChinese() ? Tables.labels().getOrDefault(key, key) : key;
  }

  /** The change of a field; of a word that a key allows, the labels. */
  private String words(FieldChange field) {
    Map<String, String> labels =
        isChinese() ? Tables.choices().getOrDefault(field.field(), Map.of()) : Map.of();
    return marked(
        field.segments().stream()
            .map(
                piece ->
                    new DiffSegment(piece.side(), labels.getOrDefault(piece.text(), piece.text())))
            .toList());
  }

  private boolean isChinese() {
    return console.messages().language().startsWith("zh");
  }

  private static String key(FigureChange change) {
    return switch (change) {
      case RAISED -> "figure-raised";
      case LOWERED -> "figure-lowered";
      case BOUND_CHANGED -> "figure-bound-changed";
      case UNIT_CHANGED -> "figure-unit-changed";
      case REWORDED -> "figure-reworded";
    };
  }

  private void print(ChangeType change, String key, String what) {
    String sign =
        switch (change) {
          case ADDED -> "+ ";
          case REMOVED -> "- ";
          case CHANGED -> "~ ";
        };
    console.out().println(sign + console.messages().say(key) + " " + what);
  }

  /** Deletions as {@code [-…-]} and insertions as {@code {+…+}}, as wdiff does. */
  private static String marked(List<DiffSegment> pieces) {
    return DiffSegment.abbreviate(pieces, CONTEXT).stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case BOTH -> piece.text();
                  case OLD -> "[-" + piece.text() + "-]";
                  case NEW -> "{+" + piece.text() + "+}";
                })
        .collect(joining());
  }
}
