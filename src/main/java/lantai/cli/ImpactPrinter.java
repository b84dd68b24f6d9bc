package lantai.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.diagnostics.Messages;
import lantai.site.check.ImpactReport;

/** Prints what publishing a build changes for readers. */
record ImpactPrinter(Messages messages, PrintWriter out) {

  /** How many changes of one kind are listed, so that the others are still seen. */
  private static final int LISTED = 20;

  void print(ImpactReport impact) {
    printNames("page-gone", impact.pages());
    printNames("anchor-gone", impact.anchors());
    printNames("term-left", impact.terms());
    printFigures(List.of("target-added", "target-removed", "target-changed"), impact.targets());
    printFigures(List.of("result-added", "result-removed", "result-changed"), impact.results());
  }

  /**
   * @param keys of the messages, in the order of the types of change
   */
  private void printFigures(List<String> keys, List<ItemChange> changes) {
    for (ItemChange change : changes) {
      String key = keys.get(change.change().ordinal());
      String before = figure(change.figure().before(), change, DiffSegment.DiffSide.NEW);
      String after = figure(change.figure().after(), change, DiffSegment.DiffSide.OLD);
      out.println(messages.say(key, change.id(), change.name(), before, after));
    }
  }

  /** The figure in the report's words; a site of an earlier release has only its fields. */
  private static String figure(String shown, ItemChange change, DiffSegment.DiffSide omitted) {
    return shown.isEmpty()
        ? change.fields().stream()
            .map(
                field ->
                    field.segments().stream()
                        .filter(segment -> segment.side() != omitted)
                        .map(DiffSegment::text)
                        .collect(joining()))
            .filter(text -> !text.isEmpty())
            .collect(joining(" "))
        : shown;
  }

  private void printNames(String key, List<String> names) {
    names.stream().limit(LISTED).forEach(name -> out.println(messages.say(key, name)));
    if (names.size() > LISTED) {
      out.println(messages.say("and-more", String.valueOf(names.size() - LISTED)));
    }
  }
}
