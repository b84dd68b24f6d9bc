package lantai.importer.draft;

import java.util.List;
import lantai.chinese.TextRange;
import lantai.model.Bound;

/**
 * A number with its unit, as printed.
 *
 * @param numerals ranges of the digits; two for a range of numbers
 * @param range of the digits, unit and printed bounds
 * @param boundBefore printed bound before the digits, or empty
 * @param joinedByWord whether a word such as 至 joins two numbers, which may also mean a change
 * @param closed whether no noun follows that the figure could count
 */
record ScannedFigure(
    List<TextRange> numerals,
    TextRange range,
    String unit,
    Bound bound,
    String boundBefore,
    boolean joinedByWord,
    boolean closed) {

  /** Whether the figure is a rank: 第3位. */
  boolean isRank() {
    return unit.isEmpty();
  }

  /** Whether a unit is printed after the number. */
  boolean hasUnit() {
    return !isRank() && !unit.equals(FigureScanner.NO_UNIT);
  }

  /** Whether it is in percent or per mille. */
  boolean isRatio() {
    return unit.equals("%") || unit.equals("‰");
  }

  boolean isPercentagePoints() {
    return unit.equals("个百分点");
  }

  boolean isRatioOrPoints() {
    return isRatio() || isPercentagePoints();
  }

  ScannedFigure withBound(Bound other) {
    return new ScannedFigure(numerals, range, unit, other, "", joinedByWord, true);
  }
}
