package lantai.importer.draft;

import java.util.List;
import lantai.chinese.TextRange;
import lantai.model.Bound;

/**
 * A number with its unit, as a text prints it.
 *
 * @param numerals the digits; two ranges for the two ends of a range of numbers
 * @param range of digits, unit and the printed bounds
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

  /** Whether it is a place in an order: 第3位. */
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
