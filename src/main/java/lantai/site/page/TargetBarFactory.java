package lantai.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.model.BaselineMismatch;
import lantai.model.BaselineReference;
import lantai.model.Figure;
import lantai.model.NormalizedFigure;
import lantai.model.Result;
import lantai.model.RowId;
import lantai.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Computes where a target and its baseline are on a scale. Only a target that is defined like its
 * baseline gets a bar; all targets with the same nature and unit share a scale.
 */
final class TargetBarFactory {

  /** Margin at both ends in percent, so that marks at an end are drawn completely. */
  private static final double MARGIN = 3;

  private final Map<RowId, BarPair> pairs;
  private final Map<String, List<BarPair>> groups;

  TargetBarFactory(LinkedReport linked) {
    List<BarPair> all =
        linked.report().rows(Target.class).stream()
            .map(target -> pair(target, linked))
            .filter(Objects::nonNull)
            .toList();
    pairs = all.stream().collect(Collectors.toMap(pair -> pair.target.id(), pair -> pair));
    groups = all.stream().collect(Collectors.groupingBy(BarPair::scale));
  }

  /**
   * Returns the positions.
   *
   * @return {@code null} if the target and its baseline cannot be compared
   */
  SharedViewRecords.@Nullable TargetBar of(RowId target) {
    BarPair pair = pairs.get(target);
    return pair == null ? null : bar(pair);
  }

  private SharedViewRecords.TargetBar bar(BarPair pair) {
    List<BarPair> group = groups.get(pair.scale());
    double low = Math.min(0, group.stream().mapToDouble(BarPair::min).min().orElseThrow());
    double high = Math.max(0, group.stream().mapToDouble(BarPair::max).max().orElseThrow());
    double unit = (100 - 2 * MARGIN) / (high - low);
    DoubleFunction<String> position = value -> percent(MARGIN + (value - low) * unit);
    return new SharedViewRecords.TargetBar(
        low < 0 ? position.apply(0) : "",
        position.apply(pair.reached()),
        position.apply(pair.value()),
        position.apply(pair.to()));
  }

  private static @Nullable BarPair pair(Target target, LinkedReport linked) {
    BaselineReference baseline = target.baseline();
    if (baseline == null || baseline.relation() != BaselineReference.BaselineRelation.SAME) {
      return null;
    }
    Result result = linked.report().result(baseline).orElseThrow();
    Figure figure = target.figure();
    Figure reached = result.figure();
    boolean drawable =
        figure.value() != null
            && reached != null
            && reached.value() != null
            && NormalizedFigure.of(reached).isExact()
            && BaselineMismatch.of(target, result, linked.report()).isEmpty();
    return drawable
        ? new BarPair(
            target,
            number(figure.value()),
            number(figure.to() == null ? figure.value() : figure.to()),
            number(reached.value()))
        : null;
  }

  private static double number(Located<String> number) {
    return Double.parseDouble(number.value());
  }

  /** Formats a percentage with one decimal place. */
  private static String percent(double share) {
    BigDecimal tenth = BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP);
    return tenth.stripTrailingZeros().toPlainString() + "%";
  }

  /**
   * A target and its baseline, in the target's unit.
   *
   * @param to the other end of a range; otherwise equal to {@code value}
   */
  private record BarPair(Target target, double value, double to, double reached) {

    /** Returns a key that is equal for pairs with the same scale. */
    String scale() {
      return target.figure().nature() + " " + target.figure().unitText();
    }

    double min() {
      return Math.min(Math.min(value, to), reached);
    }

    double max() {
      return Math.max(Math.max(value, to), reached);
    }
  }
}
