package lantai.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import lantai.archive.history.DiffSegment;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.build.BuildResult;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.site.check.ImpactReport;

/** Prints what a build found. */
final class ImpactPrinter {

  /** How many of one kind are named, so that what matters is not scrolled away. */
  private static final int NAMED = 20;

  private ImpactPrinter() {}

  static void print(BuildResult build, Messages messages, PrintWriter err) {
    for (Problem problem : build.problems()) {
      err.println(messages.line(problem));
    }
    conclude(build, messages, err);
  }

  /** How many errors there were, where there were any. */
  static void conclude(BuildResult build, Messages messages, PrintWriter err) {
    long errors = build.problems().stream().filter(Problem::isError).count();
    if (errors > 0) {
      err.println(messages.say("stopped", String.valueOf(errors)));
    }
  }

  /** What publishing would do to readers of the site as it is; nothing where it does nothing. */
  static void print(ImpactReport consequences, Messages messages, PrintWriter out) {
    lines("page-gone", consequences.pages(), messages, out);
    lines("anchor-gone", consequences.anchors(), messages, out);
    lines("term-left", consequences.terms(), messages, out);
    for (ItemChange target : consequences.targets()) {
      out.println(
          messages.say(
              switch (target.change()) {
                case ADDED -> "target-added";
                case REMOVED -> "target-removed";
                case CHANGED -> "target-changed";
              },
              target.id(),
              target.name(),
              figure(target, DiffSegment.DiffSide.NEW),
              figure(target, DiffSegment.DiffSide.OLD)));
    }
  }

  private static String figure(ItemChange target, DiffSegment.DiffSide without) {
    return target.fields().stream()
        .map(
            field ->
                field.segments().stream()
                    .filter(piece -> piece.side() != without)
                    .map(DiffSegment::text)
                    .collect(Collectors.joining()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static void lines(String key, List<String> names, Messages messages, PrintWriter out) {
    names.stream().limit(NAMED).forEach(name -> out.println(messages.say(key, name)));
    if (names.size() > NAMED) {
      out.println(messages.say("and-more", String.valueOf(names.size() - NAMED)));
    }
  }

  /** One decimal, with a point in every locale. */
  static String seconds(long nanoseconds) {
    return BigDecimal.valueOf(nanoseconds, 9).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
