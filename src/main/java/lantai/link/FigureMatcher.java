package lantai.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Bound;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.TextBlock;

/** Finds a row's figure among the numerals of its quote, and checks its unit and bound. */
record FigureMatcher(Problems problems) {

  /** Characters that express a decrease, separately or in words such as 下降, 减少, 回落. */
  private static final String DECREASE = "降减简负落缩滑窄低少-－−–";

  private static final String BELOW_ZERO = "零下";

  private static final String ZERO = "零";
  private static final Pattern COUNTED = ChinesePatterns.get("quantity.unit");

  /** A dash between the ends of a range, which is not a minus sign. */
  private static final Pattern RANGE_DASH = Pattern.compile("(?<=[0-9%‰百千万亿个])[-－−]{1,2}(?=[0-9])");

  /**
   * A figure in the text.
   *
   * @param range in the original text, with the bound next to it
   * @param pieces in half width and without white space: the number with its unit and the bound
   *     next to it, and the bound shared by a list of figures
   * @param surroundings the text around it
   */
  record FoundFigure(TextRange range, List<TextRange> pieces, FigureSurroundings surroundings) {}

  /**
   * Finds the only number, or range, in the focus that has the row's value and unit. White space is
   * ignored, and full-width digits and symbols are read as half-width ones.
   *
   * @param figure with a value
   * @param focus a range of the text block's text
   */
  Optional<FoundFigure> read(Figure figure, TextRange focus, TextBlock textBlock) {
    SpacelessText folded = SpacelessText.halfWidth(textBlock.text());
    String plain = folded.folded();
    List<TextRange> numerals = ArabicNumeralFinder.in(plain, textBlock.mark());
    return printed(figure, new PrintedNumbers(plain, numerals, folded.fold(focus)), plain)
        .map(
            printed -> {
              TextRange shared = printed.sharedBound(plain);
              String beside = printed.boundWords(plain);
              checkBound(figure, printed, beside.isEmpty() ? shared.of(plain) : beside);
              checkUnit(figure, printed.numeral(), plain);
              TextRange whole = new TextRange(printed.before().start(), printed.after().end());
              return new FoundFigure(
                  folded.unfold(whole),
                  List.of(whole, shared),
                  FigureSurroundings.of(printed, plain));
            });
  }

  private Optional<PrintedFigure> printed(Figure figure, PrintedNumbers numbers, String plain) {
    List<TextRange> numerals = numbers.of(figure);
    if (numerals.isEmpty()) {
      notPrinted(figure, numbers);
      return Optional.empty();
    }
    String unit =
        figure.unit() == null ? null : SpacelessText.halfWidth(figure.unit().value()).folded();
    List<PrintedFigure> figures =
        numerals.stream()
            .map(numeral -> PrintedFigure.at(numeral, unit, plain))
            .filter(PrintedFigure::hasUnit)
            .toList();
    if (figures.isEmpty()) {
      TextRange first = numerals.get(0);
      String follows = plain.substring(first.end(), Math.min(plain.length(), first.end() + 8));
      problems.add(
          ProblemCode.UNIT_NOT_IN_QUOTE, figure.unit().place(), unit, first.of(plain), follows);
    } else if (figures.size() > 1) {
      problems.add(
          ProblemCode.VALUE_AMBIGUOUS, figure.value().place(), figures.get(0).numeral().of(plain));
    }
    return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
  }

  private void notPrinted(Figure figure, PrintedNumbers numbers) {
    String value = PrintedNumbers.digits(figure.value());
    Optional<PrintedRange> half = figure.to() == null ? numbers.withEnd(value) : Optional.empty();
    if (half.isPresent()) {
      PrintedRange range = half.get();
      problems.add(
          ProblemCode.RANGE_END_ALONE,
          figure.value().place(),
          value,
          numbers.withUnit(range.whole()),
          numbers.words(range.first()),
          numbers.words(range.last()));
      return;
    }
    if (numbers.reversed(figure)) {
      problems.add(
          ProblemCode.RANGE_REVERSED,
          figure.to().place(),
          figure.to().value(),
          figure.value().value());
      return;
    }
    List<String> printed = numbers.all();
    List<String> words = numbers.wordsOnly();
    Hint hint =
        !printed.isEmpty()
            ? Hint.of("figures-printed", String.join(", ", printed))
            : words.isEmpty()
                ? Hint.of("no-figure-printed")
                : Hint.of("words-printed", String.join(", ", words));
    String expected =
        figure.to() == null ? value : value + "—" + PrintedNumbers.digits(figure.to());
    problems.add(
        ProblemCode.VALUE_NOT_IN_QUOTE, figure.value().place(), hint, expected, numbers.focus());
  }

  /**
   * Reports a unit that is printed but not declared; a rank has none. A zero in words, such as 零填埋,
   * has no unit either.
   */
  private void checkUnit(Figure figure, TextRange numeral, String plain) {
    String written = figure.unitText();
    boolean isZeroInWords = numeral.of(plain).equals(ZERO);
    if (isZeroInWords && !written.isEmpty() && !COUNTED.matcher(written).find()) {
      problems.add(
          ProblemCode.UNIT_NOT_IN_QUOTE,
          figure.unit().place(),
          Hint.of("no-unit-of-zero", ZERO + written),
          written,
          ZERO);
    }
    Matcher unit = PrintedNumbers.UNIT.matcher(plain).region(numeral.end(), plain.length());
    boolean bound = PrintedBound.after(numeral.end(), plain).bound() != Bound.NONE;
    if (figure.unit() == null
        && figure.nature() != FigureNature.RANK
        && !isZeroInWords
        && !bound
        && unit.lookingAt()) {
      String value = figure.value().value();
      problems.add(ProblemCode.UNIT_MISSING, figure.value().place(), value, unit.group());
    }
  }

  /**
   * Checks that a negative value is printed with a sign or a word of decrease.
   *
   * @param quoted the whole quote, because one word may apply to a list of figures
   */
  void checkDecrease(Figure figure, String quoted) {
    String value = figure.value().value();
    String words = RANGE_DASH.matcher(quoted).replaceAll("");
    boolean decreases =
        words.contains(BELOW_ZERO) || DECREASE.chars().anyMatch(c -> words.indexOf(c) >= 0);
    if (value.startsWith("-") && !decreases) {
      problems.add(
          ProblemCode.DECREASE_NOT_IN_QUOTE,
          figure.value().place(),
          value,
          value.substring(1),
          "下降 减少 降低 回落 收窄");
    }
  }

  /**
   * Checks the bound of a figure.
   *
   * @param words the bound next to the figure, or at the end of its list, or empty
   */
  private void checkBound(Figure figure, PrintedFigure printed, String words) {
    Bound declared = figure.bound().value();
    Bound said = printed.bound() == null ? Bound.after(words) : printed.bound();
    if (declared == Bound.COMPLETE
        || said == declared
        || declared == Bound.AT_LEAST && Bound.REACHED.contains(PrintedBound.bare(words))
        || said == Bound.NONE && declared == Bound.RANGE && figure.to() != null) {
      return;
    }
    boolean written = !figure.bound().place().equals(figure.value().place());
    if (declared == Bound.NONE || declared == Bound.RANGE && !written) {
      problems.add(ProblemCode.BOUND_MISSING, figure.bound().place(), words, said.word());
    } else if (said == Bound.NONE) {
      String usual = String.join(" ", declared.before()) + " " + String.join(" ", declared.after());
      wrongBound(figure, Hint.of("bound-words", usual.strip()));
    } else {
      wrongBound(figure, Hint.of("bound-printed", words, said.word()));
    }
  }

  /** Checks that a task to be completed is printed with a word that says so. */
  void checkTask(Figure figure, String quoted) {
    if (Bound.TASK_WORDS.stream().noneMatch(quoted::contains)) {
      wrongBound(figure, Hint.of("bound-words", String.join(" ", Bound.TASK_WORDS)));
    }
  }

  private void wrongBound(Figure figure, Hint hint) {
    problems.add(
        ProblemCode.BOUND_NOT_IN_QUOTE,
        figure.bound().place(),
        hint,
        figure.bound().value().word());
  }
}
