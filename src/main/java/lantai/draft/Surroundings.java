package lantai.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.text.FoldedText;
import lantai.text.Range;

/** What stands around the figures of a passage. */
final class Surroundings {

  private static final Pattern JOINT = Pattern.compile("[、和与及]|以及");

  private final Print print;
  private final List<Figures.Found> figures;

  /**
   * @param figures all of the passage's
   */
  Surroundings(Print print, List<Figures.Found> figures) {
    this.print = print;
    this.figures = figures;
  }

  /** From the pause or the figure before it up to the figure. */
  String words(Figures.Found figure) {
    return print.plain().substring(start(figure), figure.figure().start());
  }

  /** Where these words begin. */
  int start(Figures.Found figure) {
    int start = print.clause(figure.figure()).start();
    for (Figures.Found each : figures) {
      int end = each.figure().end();
      if (end > start && end < figure.figure().start()) {
        Matcher joint = JOINT.matcher(print.plain()).region(end, figure.figure().start());
        start = joint.lookingAt() ? joint.end() : start;
      }
    }
    return start;
  }

  String between(Figures.Found one, Figures.Found next) {
    int start = one.figure().end();
    return start <= next.figure().start()
        ? print.plain().substring(start, next.figure().start())
        : "";
  }

  /** The figure with as much before it as sets it apart in its quote: 5%, 6.5% hold 5% twice. */
  Range alone(Range figure, Range quote) {
    FoldedText quoted = new FoldedText(quote.of(print.plain()));
    Range alone = figure;
    while (alone.start() > quote.start() && quoted.find(alone.of(print.plain())).size() > 1) {
      alone = new Range(alone.start() - 1, alone.end());
    }
    return alone;
  }

  /** The figure with the word of change before it. */
  Range withWord(Figures.Found figure, Forms.Form form) {
    int start = figure.figure().start() - (form.word() == null ? 0 : form.word().length());
    return new Range(Math.max(0, start), figure.figure().end());
  }
}
