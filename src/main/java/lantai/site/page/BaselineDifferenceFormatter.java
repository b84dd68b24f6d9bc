package lantai.site.page;

import java.math.BigDecimal;
import lantai.model.Figure;
import lantai.model.FigureNature;
import lantai.model.NormalizedFigure;
import lantai.model.Result;
import lantai.model.Target;

/**
 * Writes how many percentage points a target is above or below its baseline, calculated from the
 * printed numbers.
 */
final class BaselineDifferenceFormatter {

  private final PageLayoutFactory layouts;

  BaselineDifferenceFormatter(PageLayoutFactory layouts) {
    this.layouts = layouts;
  }

  /**
   * Returns the difference.
   *
   * @param target that {@link TargetBarFactory} draws next to its baseline
   * @return a clause in Chinese that is true of all values that both figures allow; empty if there
   *     is none, or if the target is not a percentage or is a range
   */
  String text(Target target, Result baseline) {
    Figure figure = target.figure();
    NormalizedFigure actual = NormalizedFigure.of(baseline.figure());
    if (figure.to() != null || !isPercentage(figure) || !actual.isExact()) {
      return "";
    }
    NormalizedFigure intended = NormalizedFigure.of(figure);
    BigDecimal points = intended.number().subtract(actual.number());
    String amount = points.abs().stripTrailingZeros().toPlainString();
    String key = "difference." + points.signum();
    if (intended.isExact()) {
      return layouts.text(key, amount);
    } else if (intended.low() == null && intended.high() == null) {
      return layouts.text(key + ".about", amount);
    }
    BigDecimal bound = points.signum() > 0 ? intended.low() : intended.high();
    return points.signum() == 0 || bound == null ? "" : layouts.text(key + ".least", amount);
  }

  private static boolean isPercentage(Figure figure) {
    FigureNature nature = figure.nature();
    return figure.unitText().equals("%")
        && (nature == FigureNature.GROWTH
            || nature == FigureNature.RATE
            || nature == FigureNature.SHARE);
  }
}
