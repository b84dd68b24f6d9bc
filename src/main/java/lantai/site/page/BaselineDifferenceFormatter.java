package lantai.site.page;

import java.math.BigDecimal;
import lantai.model.Figure;
import lantai.model.FigureNature;
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
   * @return a clause in Chinese; empty if the target is not a percentage or is a range
   */
  String text(Target target, Result baseline) {
    Figure figure = target.figure();
    if (figure.to() != null || !isPercentage(figure)) {
      return "";
    }
    BigDecimal points =
        new BigDecimal(figure.value().value())
            .subtract(new BigDecimal(baseline.figure().value().value()));
    return layouts.text(
        "difference." + points.signum(), points.abs().stripTrailingZeros().toPlainString());
  }

  private static boolean isPercentage(Figure figure) {
    FigureNature nature = figure.nature();
    return figure.unitText().equals("%")
        && (nature == FigureNature.GROWTH
            || nature == FigureNature.RATE
            || nature == FigureNature.SHARE);
  }
}
