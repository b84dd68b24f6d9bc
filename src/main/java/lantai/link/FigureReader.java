package lantai.link;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.model.Bound;
import lantai.model.Figure;
import lantai.model.Nature;
import lantai.model.Passage;
import lantai.model.Words;
import lantai.text.Code;
import lantai.text.FoldedText;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.Range;

/** Finds a goal's figure among the numerals of its quote, and holds its bound against the print. */
final class FigureReader {

  /** What prints a decrease, alone or in words such as 下降, 减少, 回落. */
  private static final String DECREASE = "降减负落缩滑窄低少-－−";

  private static final Pattern UNIT = Pattern.compile("[%‰]|\\p{IsHan}{1,6}");

  private final Problems problems;
  private final Map<Passage, Plain> prints = new IdentityHashMap<>();

  FigureReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * A passage without white space and in half width.
   *
   * @param numerals of that text
   */
  private record Plain(FoldedText folded, String text, List<Range> numerals) {

    static Plain of(Passage passage) {
      FoldedText folded = new FoldedText(passage.text());
      String text = Numerals.halfWidth(folded.folded());
      return new Plain(folded, text, Numerals.in(text, passage.mark()));
    }
  }

  /**
   * A figure that was found.
   *
   * @param range with the bound printed beside it, in the text as it is
   */
  record Found(Range range, Evidence.Printed printed) {}

  /**
   * The one numeral of the focus that has the goal's value and unit, read as if the text had no
   * white space and only half-width digits and signs.
   *
   * @param figure with a value
   * @param focus a stretch of the passage's text
   */
  Optional<Found> read(Figure figure, Range focus, Passage passage) {
    Plain print = prints.computeIfAbsent(passage, Plain::of);
    FoldedText folded = print.folded;
    String plain = print.text;
    return printed(figure, folded.fold(focus), plain, print.numerals)
        .map(
            printed -> {
              Range shared = printed.sharedWord(plain);
              String beside = printed.after().of(plain) + printed.before().of(plain);
              checkBound(figure, printed, beside.isEmpty() ? shared.of(plain) : beside);
              checkUnit(figure, printed.numeral(), plain);
              return found(printed, shared, folded, passage.text());
            });
  }

  private Optional<PrintedFigure> printed(
      Figure figure, Range focus, String plain, List<Range> all) {
    String value = figure.value().value().replaceFirst("^-", "");
    List<Range> numerals =
        all.stream()
            .filter(focus::contains)
            .filter(numeral -> numeral.of(plain).equals(value))
            .toList();
    if (numerals.isEmpty()) {
      List<String> others =
          all.stream().filter(focus::contains).map(range -> withUnit(range, plain, focus)).toList();
      Hint hint =
          others.isEmpty()
              ? Hint.of("no-figure-printed")
              : Hint.of("figures-printed", String.join(", ", others));
      problems.add(Code.VALUE_NOT_IN_QUOTE, figure.value().place(), hint, value, focus.of(plain));
      return Optional.empty();
    }
    String unit =
        figure.unit() == null ? null : Numerals.halfWidth(FoldedText.fold(figure.unit().value()));
    List<PrintedFigure> figures =
        numerals.stream()
            .map(numeral -> PrintedFigure.at(numeral, unit, plain))
            .filter(PrintedFigure::hasUnit)
            .toList();
    if (figures.isEmpty()) {
      Range first = numerals.get(0);
      String follows = plain.substring(first.end(), Math.min(plain.length(), first.end() + 8));
      problems.add(Code.UNIT_NOT_IN_QUOTE, figure.unit().place(), unit, value, follows);
    } else if (figures.size() > 1) {
      problems.add(Code.VALUE_AMBIGUOUS, figure.value().place(), value);
    }
    return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
  }

  /** A numeral with what stands behind it, up to the next mark of punctuation. */
  private static String withUnit(Range numeral, String plain, Range focus) {
    Matcher unit = UNIT.matcher(plain).region(numeral.end(), focus.end());
    return numeral.of(plain) + (unit.lookingAt() ? unit.group() : "");
  }

  /** A place in an order has no unit. */
  private void checkUnit(Figure figure, Range numeral, String plain) {
    Matcher unit = UNIT.matcher(plain).region(numeral.end(), plain.length());
    boolean bound =
        Stream.of(Bound.values())
            .flatMap(candidate -> candidate.after().stream())
            .anyMatch(word -> plain.startsWith(word, numeral.end()));
    if (figure.unit() == null && figure.nature() != Nature.RANK && !bound && unit.lookingAt()) {
      String value = figure.value().value();
      problems.add(Code.UNIT_MISSING, figure.value().place(), value, unit.group());
    }
  }

  /**
   * A value below zero is printed with a sign or a word; its digits alone would be a rise.
   *
   * @param quoted the whole quote, since one word may stand for a row of figures
   */
  void checkDecrease(Figure figure, String quoted) {
    String value = figure.value().value();
    if (value.startsWith("-") && DECREASE.chars().noneMatch(c -> quoted.indexOf(c) >= 0)) {
      problems.add(
          Code.DECREASE_NOT_IN_QUOTE,
          figure.value().place(),
          value,
          value.substring(1),
          "下降 减少 降低 回落 收窄");
    }
  }

  private static Found found(PrintedFigure printed, Range shared, FoldedText folded, String text) {
    Range number = new Range(printed.numeral().start(), printed.unitEnd());
    Range whole = new Range(printed.before().start(), printed.after().end());
    Range after = printed.bound() == null ? shared : printed.after();
    Evidence.Printed words =
        new Evidence.Printed(
            words(printed.before(), folded, text),
            words(number, folded, text),
            words(after, folded, text));
    return new Found(folded.unfold(whole), words);
  }

  private static String words(Range range, FoldedText folded, String text) {
    return range.start() == range.end() ? "" : folded.unfold(range).of(text);
  }

  /**
   * @param words the bound printed beside the figure, or at the end of its row, or empty
   */
  private void checkBound(Figure figure, PrintedFigure printed, String words) {
    Bound declared = figure.bound().value();
    Bound said = printed.bound() == null ? Bound.after(words) : printed.bound();
    if (declared == Bound.COMPLETE || said == declared) {
      return;
    }
    if (said == Bound.EXACTLY) {
      String usual = String.join(" ", declared.before()) + " " + String.join(" ", declared.after());
      wrongBound(figure, Hint.of("bound-words", usual.strip()));
    } else {
      wrongBound(figure, Hint.of("bound-printed", words, Words.of(said)));
    }
  }

  /** A task to be completed needs the word for it. */
  void checkTask(Figure figure, String quoted) {
    if (Bound.TASK_WORDS.stream().noneMatch(quoted::contains)) {
      wrongBound(figure, Hint.of("bound-words", String.join(" ", Bound.TASK_WORDS)));
    }
  }

  private void wrongBound(Figure figure, Hint hint) {
    problems.add(
        Code.BOUND_NOT_IN_QUOTE, figure.bound().place(), hint, Words.of(figure.bound().value()));
  }
}
