package lantai.link;

import java.util.List;
import java.util.Optional;
import lantai.model.Bound;
import lantai.model.Figure;
import lantai.model.Words;
import lantai.text.Code;
import lantai.text.FoldedText;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.Range;

/** Finds a goal's figure among the numerals of its quote, and holds its bound against the print. */
final class FigureReader {

  private final Problems problems;

  FigureReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The one numeral of the focus that has the goal's value and unit.
   *
   * @param text the paragraph, in half width
   */
  Optional<PrintedFigure> read(Figure figure, Range quote, Range focus, String text) {
    String value = figure.value().value().replaceFirst("^-", "");
    List<Range> numerals =
        Numerals.in(text).stream()
            .filter(focus::contains)
            .filter(numeral -> numeral.of(text).equals(value))
            .toList();
    if (numerals.isEmpty()) {
      problems.add(Code.VALUE_NOT_IN_QUOTE, figure.value().place(), value, focus.of(text));
      return Optional.empty();
    }
    String unit =
        figure.unit() == null ? null : Numerals.halfWidth(FoldedText.fold(figure.unit().value()));
    List<PrintedFigure> figures =
        numerals.stream()
            .map(numeral -> PrintedFigure.at(numeral, unit, text))
            .filter(PrintedFigure::hasUnit)
            .toList();
    if (figures.isEmpty()) {
      problems.add(Code.UNIT_NOT_IN_QUOTE, figure.unit().place(), unit, value);
      return Optional.empty();
    }
    if (figures.size() > 1) {
      problems.add(Code.VALUE_AMBIGUOUS, figure.value().place(), value);
      return Optional.empty();
    }
    checkBound(figure, figures.get(0), quote.of(text));
    return Optional.of(figures.get(0));
  }

  private void checkBound(Figure figure, PrintedFigure printed, String quoted) {
    Bound bound = figure.bound().value();
    if (bound == Bound.COMPLETE) {
      checkTask(figure, quoted);
    } else if (printed.bound() == null) {
      boolean said = bound == Bound.EXACTLY || !sharedWord(bound, quoted).isEmpty();
      if (!said) {
        String words = String.join(" ", bound.before()) + " " + String.join(" ", bound.after());
        wrongBound(figure, Hint.of("bound-words", words.strip()));
      }
    } else if (printed.bound() != bound) {
      wrongBound(figure, Hint.of("bound-printed", Words.of(printed.bound())));
    }
  }

  /**
   * The word that closes a row of figures, or empty: in 分别增长5%、7%左右 it is said of both. A word that
   * stands beside no figure, as in 规模以上工业, is no bound.
   */
  static String sharedWord(Bound bound, String quoted) {
    return PrintedFigure.in(quoted).stream()
        .filter(other -> other.bound() == bound)
        .map(other -> other.after().of(quoted))
        .findFirst()
        .orElse("");
  }

  /** A task to be completed needs the word for it. */
  void checkTask(Figure figure, String quoted) {
    if (Bound.COMPLETE.after().stream().noneMatch(quoted::contains)) {
      wrongBound(figure, Hint.of("bound-words", String.join(" ", Bound.COMPLETE.after())));
    }
  }

  private void wrongBound(Figure figure, Hint hint) {
    problems.add(
        Code.BOUND_NOT_IN_QUOTE, figure.bound().place(), hint, Words.of(figure.bound().value()));
  }
}
