package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** What kind of quantity a figure is; figures of different natures are never compared. */
public enum FigureNature implements Choice {
  /** A rate of change. */
  @Label("增长率")
  GROWTH,
  /** An absolute amount. */
  @Label("总量")
  LEVEL,
  /** A proportion, a ratio, a coverage. */
  @Label("占比")
  SHARE,
  /** An addition or a rise. */
  @Label("增量")
  INCREMENT,
  /** A number of things. */
  @Label("数量")
  COUNT,
  /** A place in an order. */
  @Label("位次")
  RANK,
  /** A number of years, or other periods, in a row. */
  @Label("连续")
  STREAK,
  /** How much of a plan was fulfilled. */
  @Label("完成率")
  COMPLETION
}
