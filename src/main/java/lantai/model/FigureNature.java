package lantai.model;

import lantai.model.table.Choice;
import lantai.model.table.Choice.Label;

/** The kind of quantity that a figure is; figures of different natures are never compared. */
public enum FigureNature implements Choice {
  /** A rate of change, up or down. */
  @Label("增减率")
  GROWTH,
  /** A ratio, such as unemployment, coverage, satisfaction or the completion of a plan. */
  @Label(value = "比率", formerly = "completion")
  RATE,
  /** A part of a whole. */
  @Label("占比")
  SHARE,
  /** An amount, a concentration, or a quantity per person. */
  @Label("数值")
  LEVEL,
  @Label("指数")
  INDEX,
  /** A number of items. */
  @Label("数量")
  COUNT,
  /** An increase or addition. */
  @Label("增量")
  INCREMENT,
  /** A rank. */
  @Label("位次")
  RANK,
  /** A duration, such as consecutive years or months ahead of schedule. */
  @Label(value = "时长", formerly = "streak")
  DURATION
}
