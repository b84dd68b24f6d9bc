package lantai.importer.draft;

import java.util.List;
import lantai.chinese.TextRange;
import lantai.model.Bound;
import lantai.model.FigureNature;
import lantai.model.Result.ChangeDirection;
import lantai.model.Result.ResultPeriod;

/**
 * A row for {@code goals/} as it is read out of a sentence.
 *
 * @param ahead whether it is a target; else a result
 * @param numerals its figure's digits: one stretch, or the two ends of a range
 * @param quote in the text block's plain text
 * @param focus the piece of the quote that is meant, or {@code null}
 * @param to the other end of a range, or {@code null}
 * @param modality the printed word of intent, or {@code null}
 * @param word the printed word of change, or {@code null}
 * @param doubt the name of what is unsure about it, or {@code null}
 */
record GoalProposal(
    boolean ahead,
    FigureText print,
    List<TextRange> numerals,
    TextRange quote,
    TextRange focus,
    String name,
    String value,
    String to,
    String unit,
    Bound bound,
    String modality,
    FigureNature nature,
    String word,
    ChangeDirection direction,
    ResultPeriod period,
    String doubt) {

  String chapter() {
    return print.textBlock().chapter();
  }

  GoalProposal at(TextRange newQuote, TextRange newFocus) {
    return new GoalProposal(
        ahead, print, numerals, newQuote, newFocus, name, value, to, unit, bound, modality, nature,
        word, direction, period, doubt);
  }

  GoalProposal named(String newName, String newDoubt) {
    return new GoalProposal(
        ahead, print, numerals, quote, focus, newName, value, to, unit, bound, modality, nature,
        word, direction, period, newDoubt);
  }
}
