package lantai.model;

import lantai.diagnostics.Located;
import lantai.diagnostics.Place;

/**
 * What was reached.
 *
 * @param word the printed word of change, such as 下降, or {@code null}
 * @param scope of a rank: among whom, such as 全国; else {@code null}
 */
public record Result(
    GoalId id,
    String name,
    Citation citation,
    Figure figure,
    Located<String> word,
    ChangeDirection direction,
    ResultPeriod period,
    String scope,
    Place place)
    implements Goal {

  /** Which way a figure moved. */
  public enum ChangeDirection {
    UP,
    DOWN,
    FLAT,
    NONE
  }

  /** The time that a figure covers. */
  public enum ResultPeriod {
    /** Within the year under report. */
    ANNUAL,
    /** Since a beginning before the year. */
    CUMULATIVE,
    /** A state at the end of the year. */
    STOCK,
    /** Several years in a row. */
    STREAK
  }
}
