package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** The period of a result. */
public enum ResultPeriod implements Choice {
  /** Within the year under review. */
  @Label("全年")
  ANNUAL,
  /** Since a time before the year. */
  @Label("累计")
  CUMULATIVE,
  /** The government's term of five years. */
  @Label("五年")
  TERM,
  /** Several consecutive years. */
  @Label("连续")
  STREAK,
  /** Estimated: not yet final when the report was given. */
  @Label("预计")
  FORECAST,
  /** A state at the time of the report. */
  @Label(value = "现状", formerly = "stock")
  STATUS,
  @Label("报告未注明")
  UNSTATED;

  /** Whether a result says how the year under report went or ended. */
  public boolean isYearUnderReport() {
    return switch (this) {
      case ANNUAL, STREAK, FORECAST, STATUS -> true;
      case CUMULATIVE, TERM, UNSTATED -> false;
    };
  }
}
