package lantai.draft;

import java.util.List;
import lantai.model.Bound;
import lantai.model.Nature;
import lantai.model.Result.Direction;
import lantai.model.Result.Period;
import lantai.text.Range;

/**
 * A row for {@code goals/} as it is read out of a sentence.
 *
 * @param ahead whether it is a target; else a result
 * @param numerals its figure's digits: one stretch, or the two ends of a range
 * @param quote in the passage's plain text
 * @param focus the piece of the quote that is meant, or {@code null}
 * @param to the other end of a range, or {@code null}
 * @param modality the printed word of intent, or {@code null}
 * @param word the printed word of change, or {@code null}
 * @param doubt the name of what is unsure about it, or {@code null}
 */
record Proposal(
    boolean ahead,
    Print print,
    List<Range> numerals,
    Range quote,
    Range focus,
    String name,
    String value,
    String to,
    String unit,
    Bound bound,
    String modality,
    Nature nature,
    String word,
    Direction direction,
    Period period,
    String doubt) {

  String chapter() {
    return print.passage().chapter();
  }

  Proposal at(Range newQuote, Range newFocus) {
    return new Proposal(
        ahead, print, numerals, newQuote, newFocus, name, value, to, unit, bound, modality, nature,
        word, direction, period, doubt);
  }

  Proposal named(String newName, String newDoubt) {
    return new Proposal(
        ahead, print, numerals, quote, focus, newName, value, to, unit, bound, modality, nature,
        word, direction, period, newDoubt);
  }
}
