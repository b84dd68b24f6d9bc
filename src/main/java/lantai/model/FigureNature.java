package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** What kind of quantity a figure is; figures of different natures are never compared. */
public enum FigureNature implements Choice {
  /** A rate of change, up or down. */
  @Label("增减率")
  GROWTH,
  /** A ratio such as unemployment, coverage, satisfaction or the fulfilment of a plan. */
  @Label(value = "比率", formerly = "completion")
  RATE,
  /** A part of a whole. */
  @Label("占比")
  SHARE,
  /** An amount, a concentration, a number per head. */
  @Label("数值")
  LEVEL,
  @Label("指数")
  INDEX,
  /** A number of things. */
  @Label("数量")
  COUNT,
  /** An addition or a rise. */
  @Label("增量")
  INCREMENT,
  /** A place in an order. */
  @Label("位次")
  RANK,
  /** A time, such as years in a row or months ahead of schedule. */
  @Label(value = "时长", formerly = "streak")
  DURATION
}
