package lantai.link;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.ChangeDirection;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.ResultPeriod;
import lantai.model.table.Choice;

/**
 * Reports fields of a row that the words around its figure contradict: nature, sign, direction and
 * period.
 */
final class FigureMeaningChecker {

  private static final Pattern NARROWED = ChinesePatterns.get("change.narrowed");
  private static final Pattern FALL = Pattern.compile("[降跌]幅");
  private static final Pattern ADDED = ChinesePatterns.get("change.added");

  private final ReportRow row;
  private final Figure figure;
  private final FigureSurroundings printed;
  private final String unit;
  private final ChangeVerb change;
  private final int year;
  private final Problems problems;

  /**
   * @param row with a figure
   * @param year of the report; 0 if it is unknown
   */
  FigureMeaningChecker(ReportRow row, FigureSurroundings printed, int year, Problems problems) {
    this.row = row;
    this.figure = row.figure();
    this.printed = printed;
    this.unit = SpacelessText.halfWidth(figure.unitText()).folded();
    this.change = ChangeVerb.before(printed.before(), printed.after());
    this.year = year;
    this.problems = problems;
  }

  void check() {
    checkNature();
    checkSign();
    if (row instanceof Result result) {
      if (result.direction() != null) {
        checkDirection(result.direction());
      }
      checkPeriod(result.period());
    }
  }

  private void checkNature() {
    String name = FullWidthForms.toHalfWidth(row.name());
    Set<FigureNature> possible = FigureNatureClassifier.of(printed, unit, name);
    if (figure.nature() != null && !possible.contains(figure.nature())) {
      report(row.place(), "nature", figure.nature().word(), words(possible));
    }
  }

  /**
   * Checks the sign. A decrease has a negative value, by which tables are sorted; an increase, or a
   * level that was reached, does not, unless its sign is printed.
   */
  private void checkSign() {
    String value = figure.value().value();
    boolean lowered =
        printed.signed() || change.isChange() && change.direction() == ChangeDirection.DOWN;
    if (lowered && !value.startsWith("-") && !value.equals("0")) {
      problems.add(ProblemCode.DECREASE_UNSIGNED, figure.value().place(), value, "-" + value);
    }
    boolean unlowered =
        change.direction() == ChangeDirection.UP
            || change.reached()
            || change.negated()
            || isNarrowedFall();
    if (value.startsWith("-") && unlowered && !printed.signed()) {
      report(figure.value().place(), "value", value, value.substring(1));
    }
  }

  private void checkDirection(ChangeDirection declared) {
    ChangeDirection said = direction();
    if (ADDED.matcher(printed.before()).find() && declared == ChangeDirection.DOWN) {
      report(row.place(), "direction", declared.word(), ChangeDirection.UP.word());
    }
    if (said == ChangeDirection.NONE || change.negated()) {
      return;
    }
    Set<ChangeDirection> possible =
        change.reached()
            ? EnumSet.complementOf(
                EnumSet.of(said == ChangeDirection.UP ? ChangeDirection.DOWN : ChangeDirection.UP))
            : EnumSet.of(said);
    if (!possible.contains(declared)) {
      report(row.place(), "direction", declared.word(), words(possible));
    }
  }

  /**
   * Whether a decrease became smaller, which is a rise unless the decrease itself is the indicator:
   * 出口降幅.
   */
  private boolean isNarrowedFall() {
    return NARROWED.matcher(printed.before()).find() && !FALL.matcher(row.name()).find();
  }

  /** Returns the direction. Growth by a negative number is a decrease: 增长-5%. */
  private ChangeDirection direction() {
    if (isNarrowedFall()) {
      return ChangeDirection.UP;
    }
    boolean negativeGrowth =
        printed.signed() && change.isChange() && change.direction() == ChangeDirection.UP;
    return negativeGrowth ? ChangeDirection.DOWN : change.direction();
  }

  private void checkPeriod(ResultPeriod declared) {
    Set<ResultPeriod> possible = ResultPeriodClassifier.of(printed, year);
    if (!possible.contains(declared)) {
      report(row.place(), "period", declared.word(), words(possible));
    }
  }

  /** Returns the words for choices in content files. */
  static String words(Set<? extends Choice> choices) {
    return choices.stream().map(Choice::word).collect(Collectors.joining(" "));
  }

  private void report(Place place, String key, String written, String possible) {
    problems.add(
        ProblemCode.CONTRADICTS_QUOTE,
        place,
        Hint.of("contradicts-quote", key, possible),
        key,
        written,
        printed.excerpt(unit.length()));
  }
}
