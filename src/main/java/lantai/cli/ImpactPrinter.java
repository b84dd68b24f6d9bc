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
    for (ItemChange target : impact.targets()) {
      String key =
          switch (target.change()) {
            case ADDED -> "target-added";
            case REMOVED -> "target-removed";
            case CHANGED -> "target-changed";
          };
      String before = figure(target, DiffSegment.DiffSide.NEW);
      String after = figure(target, DiffSegment.DiffSide.OLD);
      out.println(messages.say(key, target.id(), target.name(), before, after));
    }
  }

  private static String figure(ItemChange target, DiffSegment.DiffSide omitted) {
    return target.fields().stream()
        .map(
            field ->
                field.segments().stream()
                    .filter(segment -> segment.side() != omitted)
                    .map(DiffSegment::text)
                    .collect(joining()))
        .filter(text -> !text.isEmpty())
        .collect(joining(" "));
  }

  private void printNames(String key, List<String> names) {
    names.stream().limit(LISTED).forEach(name -> out.println(messages.say(key, name)));
    if (names.size() > LISTED) {
      out.println(messages.say("and-more", String.valueOf(names.size() - LISTED)));
    }
  }
}
