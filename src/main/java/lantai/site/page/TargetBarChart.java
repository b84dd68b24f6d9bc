package lantai.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.model.Bound;
import lantai.model.Figure;
import lantai.model.GoalId;
import lantai.model.Result;
import lantai.model.Target;

/**
 * Draws targets against what was reached: numbers in, shares of a bar's width out. Only a target
 * whose indicator is defined as its baseline's is drawn, and all that share a unit share a scale. A
 * range is drawn up to its lower end and fades from there to its upper.
 */
final class TargetBarChart {

  /** Half the width over which the end of a figure with 左右 fades, in percent of the whole. */
  private static final double SOFT = 5;

  private final Map<GoalId, BarPair> pairs;
  private final Map<String, List<BarPair>> groups;

  TargetBarChart(LinkedReport linked) {
    List<BarPair> all =
        linked.report().goals().targets().stream()
            .map(target -> pair(target, linked))
            .filter(Objects::nonNull)
            .toList();
    pairs = all.stream().collect(Collectors.toMap(pair -> pair.target.id(), pair -> pair));
    groups = all.stream().collect(Collectors.groupingBy(BarPair::scale));
  }

  /**
   * @return {@code null} where target and baseline cannot be compared
   */
  TargetBar of(Target target) {
    BarPair pair = pairs.get(target.id());
    return pair == null ? null : bar(pair);
  }

  private TargetBar bar(BarPair pair) {
    List<BarPair> group = groups.get(pair.scale());
    double low = Math.min(0, group.stream().mapToDouble(BarPair::least).min().orElseThrow());
    double high = Math.max(0, group.stream().mapToDouble(BarPair::most).max().orElseThrow());
    // Room at the right end, so that a soft end there is seen to fade.
    double unit = (100 - SOFT) / (high - low);
    double zero = -low * unit;
    double goal = (pair.goal() - low) * unit;
    double far = (pair.to() - low) * unit;
    boolean soft = pair.goal() > 0 && pair.bound() == Bound.APPROXIMATELY;
    double end = soft ? Math.max(zero, goal - SOFT) : goal;
    double faded = soft ? far + SOFT : far;
    return new TargetBar(
        low < 0 ? percent(zero) : "",
        percent(Math.min(zero, end)),
        percent(Math.abs(end - zero)),
        faded > end ? percent(end) : "",
        faded > end ? percent(faded - end) : "",
        pair.isRange(),
        percent((pair.reached() - low) * unit));
  }

  private static BarPair pair(Target target, LinkedReport linked) {
    Target.Baseline baseline = target.baseline();
    if (baseline == null || baseline.relation() != Target.BaselineRelation.SAME) {
      return null;
    }
    Result result = linked.report().result(baseline.result().value()).orElseThrow();
    Figure goal = target.figure();
    Figure reached = result.figure();
    boolean drawable =
        goal.value() != null
            && reached.value() != null
            && reached.to() == null
            && goal.nature() == reached.nature()
            && unit(goal).equals(unit(reached));
    // A range below zero would fade the wrong way.
    boolean isDrawn = drawable && (goal.to() == null || number(goal.value()) > 0);
    return isDrawn
        ? new BarPair(
            target,
            number(goal.value()),
            number(goal.to() == null ? goal.value() : goal.to()),
            number(reached.value()))
        : null;
  }

  private static String unit(Figure figure) {
    return figure.unit() == null ? "" : figure.unit().value();
  }

  private static double number(Located<String> number) {
    return Double.parseDouble(number.value());
  }

  /** To a tenth, in digits that no locale changes. */
  private static String percent(double share) {
    BigDecimal tenth = BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP);
    return tenth.stripTrailingZeros().toPlainString() + "%";
  }

  /**
   * A target and its baseline, in the target's unit.
   *
   * @param to the other end of a range; else what the goal is
   */
  private record BarPair(Target target, double goal, double to, double reached) {

    boolean isRange() {
      return to > goal;
    }

    Bound bound() {
      return target.figure().bound().value();
    }

    /** What it shares with those that it is drawn to one scale with. */
    String scale() {
      return target.figure().nature() + " " + unit(target.figure());
    }

    double least() {
      return Math.min(goal, reached);
    }

    double most() {
      return Math.max(to, reached);
    }
  }
}
