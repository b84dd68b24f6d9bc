package lantai.importer.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.FoldedText;
import lantai.chinese.TextRange;

/** What stands around the figures of a text block. */
final class AdjacentText {

  private static final Pattern JOINT = Pattern.compile("[、和与及]|以及");

  private final FigureText print;
  private final List<FigureScanner.ScannedFigure> figures;

  /**
   * @param figures all of the text block's
   */
  AdjacentText(FigureText print, List<FigureScanner.ScannedFigure> figures) {
    this.print = print;
    this.figures = figures;
  }

  /** From the pause or the figure before it up to the figure. */
  String words(FigureScanner.ScannedFigure figure) {
    return print.plain().substring(start(figure), figure.figure().start());
  }

  /** Where these words begin. */
  int start(FigureScanner.ScannedFigure figure) {
    int start = print.clause(figure.figure()).start();
    for (FigureScanner.ScannedFigure each : figures) {
      int end = each.figure().end();
      if (end > start && end < figure.figure().start()) {
        Matcher joint = JOINT.matcher(print.plain()).region(end, figure.figure().start());
        start = joint.lookingAt() ? joint.end() : start;
      }
    }
    return start;
  }

  String between(FigureScanner.ScannedFigure one, FigureScanner.ScannedFigure next) {
    int start = one.figure().end();
    return start <= next.figure().start()
        ? print.plain().substring(start, next.figure().start())
        : "";
  }

  /** The figure with as much before it as sets it apart in its quote: 5%, 6.5% hold 5% twice. */
  TextRange alone(TextRange figure, TextRange quote) {
    FoldedText quoted = new FoldedText(quote.of(print.plain()));
    TextRange alone = figure;
    while (alone.start() > quote.start() && quoted.find(alone.of(print.plain())).size() > 1) {
      alone = new TextRange(alone.start() - 1, alone.end());
    }
    return alone;
  }

  /** The figure with the word of change before it. */
  TextRange withWord(FigureScanner.ScannedFigure figure, IndicatorPatterns.IndicatorPattern form) {
    int start = figure.figure().start() - (form.word() == null ? 0 : form.word().length());
    return new TextRange(Math.max(0, start), figure.figure().end());
  }
}
