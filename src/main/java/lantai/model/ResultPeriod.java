package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** The time that a result covers. */
public enum ResultPeriod implements Choice {
  /** Within the year under report. */
  @Label("全年")
  ANNUAL,
  /** Since a beginning before the year. */
  @Label("累计")
  CUMULATIVE,
  /** The government's term of five years. */
  @Label("五年")
  TERM,
  /** Several years in a row. */
  @Label("连续")
  STREAK,
  /** Not yet settled when the report was given. */
  @Label("预计")
  FORECAST,
  /** A state at the time of the report. */
  @Label(value = "现状", formerly = "stock")
  STATUS,
  @Label("报告未注明")
  UNSTATED
}
